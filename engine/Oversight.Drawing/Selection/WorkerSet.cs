namespace Oversight.Drawing.Selection;

/// <summary>The workers of a draw that takes one scan. Safe for several threads.</summary>
internal sealed class WorkerSet<T>
{
    private readonly Lock padlock = new();
    private List<T>? workers = [];

    public T Add(T worker)
    {
        lock (padlock)
        {
            (workers ?? throw Closed()).Add(worker);
        }

        return worker;
    }

    public List<T> Close()
    {
        lock (padlock)
        {
            var all = workers ?? throw Closed();
            workers = null;
            return all;
        }
    }

    private static InvalidOperationException Closed() => new("The scan has ended.");
}
