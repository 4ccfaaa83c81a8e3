using Oversight.Policies.Draws;

namespace Oversight.Policies.Tests.Draws;

/// <summary>A frame with the rows of its table.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Rows">Class and state by the id of the object.</param>
internal sealed record BuiltFrame(SamplingFrame Frame, IReadOnlyDictionary<string, (int Class, int State)> Rows)
{
    /// <summary>Ids of the objects, sorted.</summary>
    public IEnumerable<string> Ids => Rows.Keys.Order(StringComparer.Ordinal);

    /// <summary>What is left out, without what nobody is left out for.</summary>
    public IEnumerable<(LeftOutReason Reason, string? Rule, long Count)> LeftOut =>
        Frame.LeftOut.Where(left => left.Count > 0).Select(left => (left.Reason, left.RuleId, left.Count));
}
