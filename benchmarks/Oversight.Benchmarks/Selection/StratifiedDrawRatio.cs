using Oversight.Benchmarks.Data;
using Oversight.Benchmarks.Guard;
using Oversight.Drawing.Tickets;

namespace Oversight.Benchmarks.Selection;

/// <summary>A stratified draw on one thread, against the obvious one: hash each id with the platform, sort, take the first.</summary>
internal sealed class StratifiedDrawRatio : IGuardedRatio
{
    private const int Rows = 100_000;
    private const int Draws = 10;
    private StratifiedFrame? frame;
    private PlatformHash? hash;
    private (Ticket Ticket, int Row)[][] lots = [];

    public string Name => "stratified draw";

    public string Against => "SHA256.HashData, sort";

    public string? Lacking => null;

    public void Prepare()
    {
        frame = new StratifiedFrame(Rows);
        hash = new PlatformHash(frame.Ids, Rows);
        lots = [.. frame.Quotas.Select(stratum => new (Ticket Ticket, int Row)[stratum.Size])];
    }

    public long Reference()
    {
        var filled = new int[lots.Length];
        for (var row = 0; row < Rows; row++)
        {
            var stratum = frame!.StratumOf[row];
            lots[stratum][filled[stratum]++] = (hash!.Of(row), row);
        }

        Array.ForEach(lots, lot => Array.Sort(lot, (left, right) => left.Ticket.CompareTo(right.Ticket)));
        return Rows;
    }

    // Several, so that each turn bears its share of the garbage collector's work.
    public long Subject()
    {
        for (var i = 0; i < Draws; i++)
        {
            frame!.Draw(1);
        }

        return Draws * Rows;
    }

    public void Dispose() => frame?.Dispose();
}
