using Oversight.Benchmarks.Data;
using Oversight.Benchmarks.Guard;
using Oversight.Drawing.Tickets;

namespace Oversight.Benchmarks.Tickets;

/// <summary>Tickets of 18-byte ids on one path and one thread.</summary>
/// <param name="path">The path.</param>
internal sealed class TicketHasherRatio(string path) : IGuardedRatio
{
    private const int Rows = 16 * IdFrame.BatchRows;
    private readonly ulong[] leading = new ulong[IdFrame.BatchRows];
    private IdFrame? frame;
    private PlatformHash? hash;
    private ITicketHasher? hasher;

    public string Name => $"tickets {path}";

    public string Against => "SHA256.HashData";

    public string? Lacking => TicketHasher.Supported.Contains(path) ? null : $"this processor lacks {path}";

    public void Prepare()
    {
        frame = new IdFrame(Rows);
        hash = new PlatformHash(frame, 2 * IdFrame.BatchRows);
        hasher = TicketHasher.For(Keys.Objects, path);
    }

    public long Reference()
    {
        hash!.All();
        return hash.Rows;
    }

    public long Subject()
    {
        for (var from = 0; from < Rows; from += IdFrame.BatchRows)
        {
            hasher!.Leading(frame!.Duck(from, IdFrame.BatchRows), leading);
        }

        return Rows;
    }

    public void Dispose() => frame?.Dispose();
}
