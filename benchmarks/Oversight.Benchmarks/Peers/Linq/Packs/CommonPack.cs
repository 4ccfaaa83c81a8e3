using System.Text;
using Oversight.Benchmarks.Peers.Linq.Rows;
using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Packs;

/// <summary>Words that several documents use.</summary>
internal abstract class CommonPack(string id, DateOnly validFrom, DateOnly validTo, Territory territory, ReportYear report)
    : Pack(id, validFrom, validTo, territory, report)
{
    protected bool HasAnnualPlan => Territory.Plans.Values.Any(p => p.Year == Report.Year && p.Month is null);

    protected bool IsPublished(DateOnly? day) => day <= Report.CutOff;

    protected static bool HasLegalBasis(InspectionRow i) => i.Item is { HasLegalBasis: true };

    protected static bool IsTeamCertified(InspectionRow i) => i.Team.All(place => place.Officer.IsCertifiedOn(i.InspectedOn));

    protected static bool IsTeamDrawn(InspectionRow i) => i.Team.All(place => place.Method is AssignmentMethod.Random or AssignmentMethod.Swap);

    protected bool IsTeamWithoutConflict(InspectionRow i) => i.Team.All(place => !Territory.Conflicts.Contains((place.Officer, i.Object)));

    protected static bool IsReplaced(InspectionRow i) => i.Assignments.Exists(place => place.IsReplacement);

    /// <summary>Whether each replacement is one of the given kind, or a swap because of a conflict.</summary>
    protected bool AreReplacements(InspectionRow i, Func<AssignmentRow, bool> drawn) => i.Assignments.Where(place => place.IsReplacement).All(place =>
        drawn(place)
        || (place.Method == AssignmentMethod.Swap && place.Replaces is { } replaced && Territory.Conflicts.Contains((replaced, i.Object))));

    protected virtual bool IsFlagged(ObjectRow o) => o.Complaints >= 2 || o.AbnormalList || o.Dishonest || o.SeriousViolation;

    protected bool IsEnforcementOfficer(OfficerRow o) => !o.Auxiliary && o.OnDuty && o.IsCertifiedWithin(Report.First, Report.Last);

    /// <summary>The most inspections on one item.</summary>
    protected static int MostOnOneItem(IEnumerable<InspectionRow> inspections) => inspections.CountBy(i => i.ItemId ?? "").Max(item => item.Value);

    /// <summary>
    /// A random inspection is made in one visit with each earlier one of the year that asks for it: they share a joint id, or what
    /// else puts them together.
    /// </summary>
    protected void Joint(
        string rule,
        Func<InspectionRow, bool> when,
        Func<InspectionRow, InspectionRow, bool> asks,
        Func<InspectionRow, InspectionRow, bool>? together = null)
    {
        var earlier = JudgedOfYear.Where(i => i.IsRandom)
            .GroupBy(i => i.Object)
            .SelectMany(visits => Earlier([.. visits]))
            .Select(visit => (visit.Inspection, Asking: visit.Earlier.Where(e => asks(e, visit.Inspection)).ToList()))
            .Where(visit => visit.Asking.Count > 0)
            .ToDictionary(visit => visit.Inspection, visit => visit.Asking);
        Must(
            rule,
            Inspections,
            i => earlier.ContainsKey(i) && when(i),
            i => earlier[i].TrueForAll(e => (e.JointId is not null && e.JointId == i.JointId) || together?.Invoke(e, i) == true));
    }

    private static IEnumerable<(InspectionRow Inspection, IEnumerable<InspectionRow> Earlier)> Earlier(List<InspectionRow> visits)
    {
        visits.Sort((one, other) => one.InspectedOn != other.InspectedOn
            ? one.InspectedOn.CompareTo(other.InspectedOn)
            : Encoding.UTF8.GetBytes(one.InspectionId).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other.InspectionId)));
        return visits.Select((inspection, place) => (inspection, visits.Take(place)));
    }
}
