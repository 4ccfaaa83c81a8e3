using System.Text;
using Oversight.PlanDraws.Records;

namespace Oversight.PlanDraws.Teams;

/// <summary>Merges what several plans drew into visits.</summary>
internal static class VisitList
{
    /// <summary>One visit for each object, sorted by the bytes of the ids.</summary>
    /// <param name="plans">The draws of the plans, with what they drew.</param>
    public static Visit[] Of(IReadOnlyList<PlanDraw> plans)
    {
        var drawn = plans
            .SelectMany(plan => plan.Drawn!.Select(one => (one.ObjectId, plan.PlanId)))
            .GroupBy(one => one.ObjectId, one => one.PlanId, StringComparer.Ordinal)
            .Select(group => (Bytes: Encoding.UTF8.GetBytes(group.Key), Id: group.Key, Plans: group.ToArray()))
            .ToArray();
        Array.Sort(drawn, (left, right) => left.Bytes.AsSpan().SequenceCompareTo(right.Bytes));
        return Array.ConvertAll(drawn, one => new Visit(one.Id, one.Plans, one.Plans.Length > 1, Leader: null, Members: null));
    }
}
