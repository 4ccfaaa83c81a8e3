using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>What was drawn in one stratum.</summary>
public sealed class StratumSample
{
    private StratumSample(int stratum, Ticket start, LotList[] lists)
    {
        (Stratum, Start) = (stratum, start);
        (Drawn, Skipped, Reserve, SkippedInReserve) = (lists[0], lists[1], lists[2], lists[3]);
    }

    /// <summary>Number of the stratum, from 0.</summary>
    public int Stratum { get; }

    /// <summary>Where the order of its tickets begins.</summary>
    public Ticket Start { get; }

    /// <summary>The drawn, in the order of their tickets from <see cref="Start"/> on.</summary>
    public IReadOnlyList<Lot> Drawn { get; }

    /// <summary>
    /// Objects that could not be drawn but whose ticket comes before that of the last drawn, in order: they would have been
    /// drawn, and the next ticket replaces each.
    /// </summary>
    public IReadOnlyList<Lot> Skipped { get; }

    /// <summary>The next tickets after the drawn, in order: replacements for whoever drops out later.</summary>
    public IReadOnlyList<Lot> Reserve { get; }

    /// <summary>Objects that could not be drawn and whose ticket lies after the last drawn and before the last of the reserve.</summary>
    public IReadOnlyList<Lot> SkippedInReserve { get; }

    /// <summary>Walks a stratum's survivors from its start on.</summary>
    /// <param name="stratum">Number.</param>
    /// <param name="start">Where to begin; then round to the smallest ticket.</param>
    /// <param name="quota">How many to draw.</param>
    /// <param name="wanted">How many to draw and to keep in reserve.</param>
    /// <param name="set">The survivors of all strata.</param>
    /// <param name="sorted">Indices of those of the stratum, by ticket.</param>
    internal static StratumSample Of(
        int stratum, Ticket start, long quota, long wanted, SurvivorSet set, ReadOnlySpan<int> sorted)
    {
        List<(int Index, int Position)>[] lists = [new((int)Math.Min(quota, sorted.Length)), [], [], []];
        var begin = start == default ? 0 : BeginOf(start, set, sorted);
        long taken = 0;
        for (var i = 0; i < sorted.Length && taken < wanted; i++)
        {
            var at = begin + i;
            var index = sorted[at < sorted.Length ? at : at - sorted.Length];
            var drawable = set.All[index].State == 0;
            lists[(taken < quota ? 0 : 2) + (drawable ? 0 : 1)].Add((index, i + 1));
            taken += drawable ? 1 : 0;
        }

        return new StratumSample(stratum, start, [.. lists.Select(list => new LotList(set, list))]);
    }

    /// <summary>The first survivor at or after the start.</summary>
    private static int BeginOf(Ticket start, SurvivorSet set, ReadOnlySpan<int> sorted)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var first = set.All[sorted[middle]].First;
            var before = first == start.First ? set.Ticket(sorted[middle]) < start : first < start.First;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
