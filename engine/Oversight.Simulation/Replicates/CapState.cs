using Oversight.Simulation.Model;

namespace Oversight.Simulation.Replicates;

/// <summary>
/// How far each object has used up a cap in the year: for m = 1, 2, … the first point of the sweep at which it was counted m times, in ascending
/// order, up to the count that matters.
/// </summary>
internal sealed class CapState
{
    private readonly byte[] points;
    private readonly int width;
    private readonly List<int> reached = [];

    public CapState(VisitCap cap, int objects)
    {
        Cap = cap;

        // Whether a count is over the limit matters where nobody is left out; that it is reached, where they are.
        width = Math.Max(cap.Enforced ? cap.Limit : cap.Limit + 1, 1);
        points = new byte[(long)objects * width];
    }

    public VisitCap Cap { get; }

    /// <summary>The objects that reached the count that matters at some point.</summary>
    public IReadOnlyList<int> Reached => reached;

    public void Clear()
    {
        Array.Fill(points, ReplicateCounts.Never);
        reached.Clear();
    }

    /// <summary>The first point at which the count that matters is reached.</summary>
    public byte ReachedAt(int number) => Cap is { Enforced: true, Limit: 0 } ? (byte)0 : points[((long)number * width) + width - 1];

    /// <summary>Counts an inspection at a point and all above up to that at which the cap is reached already.</summary>
    public void Count(int number, byte point)
    {
        var own = points.AsSpan(checked((int)((long)number * width)), width);
        if (point >= own[^1])
        {
            return;
        }

        if (own[^1] == ReplicateCounts.Never && (width == 1 || own[^2] != ReplicateCounts.Never))
        {
            reached.Add(number);
        }

        var at = width - 1;
        for (; at > 0 && own[at - 1] > point; at--)
        {
            own[at] = own[at - 1];
        }

        own[at] = point;
    }
}
