using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>Classes of objects that are drawn at a factor of the plan's ratio.</summary>
public sealed class DrawRatio : DrawRule
{
    /// <summary>The classes, in order; an object belongs to the first that takes it, and one in none is drawn at the plan's ratio.</summary>
    public required IReadOnlyList<RatioClass> Classes { get; init; }

    /// <summary>The number of an object's class; null where it is in none.</summary>
    /// <param name="candidate">The object.</param>
    public int? ClassOf(Candidate candidate)
    {
        for (var i = 0; i < Classes.Count; i++)
        {
            if (Classes[i].Members(candidate))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The ratio at which an object is drawn, 0 (never) to 1 (always); null where the plan has no ratio.</summary>
    /// <param name="candidate">The object.</param>
    public double? RatioFor(Candidate candidate)
    {
        var factor = ClassOf(candidate) is { } number ? Classes[number].Factor.For(candidate) : 1;
        return candidate.Plan.Ratio is { } ratio ? Math.Min(factor * ratio, 1) : null;
    }
}
