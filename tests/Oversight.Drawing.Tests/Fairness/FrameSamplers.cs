using Oversight.Drawing.Selection;
using Oversight.Drawing.Tests.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Fairness;

/// <summary>The stratified draw over a frame in parts, and samplers that are broken where frames are moved about.</summary>
internal static class FrameSamplers
{
    public static string[][] Stratified(DrawKey key, int[] quotas, IReadOnlyList<IReadOnlyList<Row>> partitions, int threads)
    {
        var rows = partitions.SelectMany(part => part).ToList();
        var draw = new StratifiedDraw(key, [.. quotas.Select((quota, h) => new StratumQuota(rows.Count(row => row.Stratum == h && row.State == 0), quota))]);
        do
        {
            // Every thread takes every so-manieth batch of each part.
            void Work(int thread)
            {
                var worker = draw.StartWorker();
                foreach (var part in partitions)
                {
                    foreach (var (number, batch) in part.Chunk(50).Index().Where(batch => batch.Index % threads == thread))
                    {
                        using var ids = new IdColumn([.. batch.Select(row => row.Id)]);
                        worker.Add(ids.View, [.. batch.Select(row => row.Stratum)], [.. batch.Select(row => row.State)]);
                    }
                }
            }

            var all = Enumerable.Range(0, threads).Select(thread => new Thread(() => Work(thread))).ToList();
            all.ForEach(thread => thread.Start());
            all.ForEach(thread => thread.Join());
        }
        while (!draw.EndScan());
        return [.. draw.Samples.Select(sample => sample.Drawn.Select(lot => lot.ToString()).ToArray())];
    }

    /// <summary>Shuffles row numbers: a fair draw, but of rows as they happen to lie.</summary>
    public static string[][] OfRowNumbers(DrawKey key, int[] quotas, IReadOnlyList<IReadOnlyList<Row>> partitions, int threads)
    {
        var rows = partitions.SelectMany(part => part).Where(row => row.State == 0).ToLookup(row => row.Stratum);
        return [.. quotas.Select((quota, h) => Mutants.Fair(Mutants.Seeded($"{key}#{h}"), rows[h].Count(), quota).Select(i => rows[h].ElementAt(i).Id).ToArray())];
    }

    /// <summary>Gives each partition its share of the quota.</summary>
    public static string[][] ShareForEachPartition(DrawKey key, int[] quotas, IReadOnlyList<IReadOnlyList<Row>> partitions, int threads) =>
        Shares(key, quotas, [.. partitions]);

    /// <summary>Gives each thread its share of the quota.</summary>
    public static string[][] ShareForEachThread(DrawKey key, int[] quotas, IReadOnlyList<IReadOnlyList<Row>> partitions, int threads)
    {
        var rows = partitions.SelectMany(part => part).OrderBy(row => row.Id, StringComparer.Ordinal).ToList();
        return Shares(key, quotas, [.. Enumerable.Range(0, threads).Select(thread => rows.Where((_, i) => i * threads / rows.Count == thread).ToList())]);
    }

    /// <summary>Mixes the quota into the seed.</summary>
    public static string[][] NewSeedForEachQuota(DrawKey key, int[] quotas, IReadOnlyList<IReadOnlyList<Row>> partitions, int threads) => Stratified(
        new DrawKey($"{key.Seed} {string.Join(' ', quotas)}", key.Jurisdiction, key.PlanId, key.Purpose, key.Round), quotas, partitions, threads);

    /// <summary>Replaces one that cannot be drawn by its neighbour in the list.</summary>
    public static string[][] ReplacedByTheNeighbour(DrawKey key, int[] quotas, IReadOnlyList<IReadOnlyList<Row>> partitions, int threads)
    {
        var rows = partitions.SelectMany(part => part).OrderBy(row => row.Id, StringComparer.Ordinal).ToList();
        var drawn = Stratified(key, quotas, [[.. rows.Select(row => row with { State = 0 })]], 1);
        return [.. drawn.Select((ids, h) => ids.Select(id =>
        {
            var at = rows.FindIndex(row => row.Id == id);
            while (rows[at].State != 0 || rows[at].Stratum != h)
            {
                at = (at + 1) % rows.Count;
            }

            return rows[at].Id;
        }).ToArray())];
    }

    /// <summary>Draws everyone anew when one cannot be drawn: whoever wanted another sample need only exempt somebody.</summary>
    public static string[][] DrawnAnewWithoutTheSkipped(DrawKey key, int[] quotas, IReadOnlyList<IReadOnlyList<Row>> partitions, int threads) => OfRowNumbers(
        key, quotas, [[.. partitions.SelectMany(part => part).OrderBy(row => row.Id, StringComparer.Ordinal)]], threads);

    private static string[][] Shares(DrawKey key, int[] quotas, List<IReadOnlyList<Row>> parts)
    {
        var drawn = parts.Select((part, number) =>
            Stratified(key, [.. quotas.Select(quota => (quota * (number + 1) / parts.Count) - (quota * number / parts.Count))], [part], 1)).ToList();
        return [.. quotas.Select((_, h) => drawn.SelectMany(sample => sample[h]).ToArray())];
    }
}
