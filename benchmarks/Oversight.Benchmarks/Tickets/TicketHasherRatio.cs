using Oversight.Benchmarks.Data;
using Oversight.Benchmarks.Guard;
using Oversight.Drawing.Tickets;

namespace Oversight.Benchmarks.Tickets;

/// <summary>Tickets of 18-byte ids on one path and one thread.</summary>
/// <param name="path">The path.</param>
internal sealed class TicketHasherRatio(string path) : IGuardedRatio
{
    private const int Most = 32 * IdFrame.BatchRows;

    // Turns of like length, about a millisecond.
    private readonly int rows = path switch
    {
        "avx512" => Most,
        "avx2" => Most / 4,
        _ => Most / 16,
    };

    private readonly ulong[] leading = new ulong[IdFrame.BatchRows];
    private IdFrame? frame;
    private PlatformHash? hash;
    private ITicketHasher? hasher;

    public string Name => $"tickets {path}";

    public string Against => "SHA256.HashData";

    public string? Lacking => TicketHasher.Supported.Contains(path) ? null : $"this processor lacks {path}";

    public void Prepare()
    {
        frame = new IdFrame(Most);
        hash = new PlatformHash(frame, IdFrame.BatchRows);
        hasher = TicketHasher.For(Keys.Objects, path);
    }

    public long Reference()
    {
        hash!.All();
        return hash.Rows;
    }

    public long Subject()
    {
        for (var from = 0; from < rows; from += IdFrame.BatchRows)
        {
            hasher!.Leading(frame!.Duck(from, IdFrame.BatchRows), leading);
        }

        return rows;
    }

    public void Dispose() => frame?.Dispose();
}
