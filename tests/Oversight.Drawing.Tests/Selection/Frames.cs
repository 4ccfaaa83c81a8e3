using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Selection;

/// <summary>Random frames of many shapes.</summary>
internal static class Frames
{
    public static (List<Row> Rows, StratumQuota[] Strata) Random(Random random, bool starts)
    {
        var strata = random.Next(1, 7);
        var rows = new List<Row>();
        var count = random.Next(0, 2) == 0 ? random.Next(0, 30) : random.Next(0, 1500);
        var exempt = random.Next(0, 3) * 0.3;
        for (var i = 0; i < count; i++)
        {
            // Uneven strata; some rows are outside the frame.
            var stratum = Math.Min(random.Next(-1, strata), random.Next(-1, strata) + 1);
            rows.Add(new Row($"{random.Next(0, 3)}:{i}", stratum, (byte)(random.NextDouble() < exempt ? random.Next(1, 256) : 0)));
        }

        var quotas = new StratumQuota[strata];
        for (var h = 0; h < strata; h++)
        {
            var size = rows.Count(row => row.Stratum == h && row.State == 0);
            long quota = random.Next(0, 5) switch { 0 => 0, 1 => size, 2 => Math.Max(0, size - 1), _ => random.Next(0, Math.Min(size, 40) + 1) };
            var reserve = random.Next(0, 3) == 0 ? random.Next(0, size + 3) : 0;
            quotas[h] = new StratumQuota(size, quota, reserve);
            if (starts)
            {
                quotas[h] = quotas[h] with
                {
                    Start = new Ticket((ulong)random.NextInt64() << 1, (ulong)random.NextInt64(), (ulong)random.NextInt64(), (ulong)random.NextInt64()),
                };
            }
        }

        return (rows, quotas);
    }
}
