using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>One pass over the frame: its gates, and the workers that filter through them.</summary>
internal sealed class Scan
{
    private readonly Lock padlock = new();
    private readonly List<DrawWorker> workers = [];
    private readonly Gate[] gates;
    private readonly Ticket[] starts;

    /// <summary>Begins a pass.</summary>
    /// <param name="hasher">Makes the tickets.</param>
    /// <param name="starts">Where each stratum's order begins.</param>
    /// <param name="limits">For each stratum how far its gate reaches from there; null = it takes no part in this pass.</param>
    public Scan(ITicketHasher hasher, Ticket[] starts, ulong?[] limits)
    {
        (Hasher, this.starts, Limits) = (hasher, starts, limits);
        gates = new Gate[limits.Length + 1];
        for (var stratum = 0; stratum < limits.Length; stratum++)
        {
            gates[stratum + 1] = new Gate(starts[stratum].First, limits[stratum] ?? 0);
        }
    }

    public ITicketHasher Hasher { get; }

    public int Strata => Limits.Length;

    public ulong?[] Limits { get; }

    /// <summary>The gate of a stratum lies at its number + 1; that of a row outside the frame at 0.</summary>
    public ReadOnlySpan<Gate> Gates => gates;

    /// <summary>Safe for several threads.</summary>
    public DrawWorker StartWorker()
    {
        var worker = new DrawWorker(this);
        lock (padlock)
        {
            workers.Add(worker);
        }

        return worker;
    }

    /// <summary>Whether a stratum takes part. A closed gate still lets its start through.</summary>
    public bool IsOpen(int stratum) => stratum >= 0 && Limits[stratum] is not null;

    /// <summary>Decides what a gate, which looks at 64 bits, cannot: tickets just before the start.</summary>
    public bool Takes(int stratum, ulong first, ReadOnlySpan<byte> id)
    {
        // With the same leading bits as the start but below it, a ticket is among the last, not the first.
        ref readonly var start = ref starts[stratum];
        return first != start.First || Limits[stratum] == ulong.MaxValue || Hasher.Of(id) >= start;
    }

    /// <summary>Ends the pass and adds up.</summary>
    /// <param name="survivors">Gets what the workers kept, in no order.</param>
    /// <param name="found">Gets how many drawable ones there are in each stratum.</param>
    public void Close(SurvivorSet survivors, long[] found)
    {
        survivors.Add([.. workers.Select(worker => worker.Close())]);
        foreach (var worker in workers)
        {
            for (var stratum = 0; stratum < found.Length; stratum++)
            {
                found[stratum] += worker.Found[stratum];
            }
        }

        workers.Clear();
    }
}
