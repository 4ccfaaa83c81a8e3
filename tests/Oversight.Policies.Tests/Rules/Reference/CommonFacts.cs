using System.Text;
using System.Text.RegularExpressions;
using Oversight.Policies.Tests.Rules.Data;

namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>Words that several documents use, as the data contract defines them.</summary>
internal abstract partial class CommonFacts(
    string id, DateOnly validFrom, DateOnly? validTo, Dataset data, int year, DateOnly asOf, NaiveCalendar calendar)
    : PackReference(id, validFrom, validTo, data, year, asOf, calendar)
{
    private static readonly string[] Frustrated =
        ["unreachable", "uncooperative", "deregistered", "revoked", "licence_revoked", "closed", "liquidating"];

    protected static bool IsRandom(InspectionRow i) => i.Source == "random";

    protected static bool IsProblem(InspectionRow i) => i.Result is "problem" or "falsified";

    protected static bool IsFrustrated(InspectionRow i) => Frustrated.Contains(i.Result);

    protected static string Violation(InspectionRow i) => i.Violation ?? "none";

    protected static string Decision(InspectionRow i) => i.Decision ?? "none";

    protected static string Domain(ItemRow? item) => item is null ? "" : item.Domain ?? "general";

    protected ItemRow? Item(string? id) => Data.Items.SingleOrDefault(row => row.ItemId == id);

    protected PlanRow? Plan(string? id) => Data.Plans.SingleOrDefault(row => row.PlanId == id);

    protected DrawRow? Draw(string? id) => Data.Draws.SingleOrDefault(row => row.DrawId == id);

    protected ObjectRow Object(string id) => Data.Objects.Single(row => row.ObjectId == id);

    protected OfficerRow Officer(string id) => Data.Officers.Single(row => row.OfficerId == id);

    protected bool PublishedByCutOff(DateOnly? day) => day is not null && day <= AsOf;

    protected List<AssignmentRow> Team(InspectionRow i) =>
        [.. Data.Assignments.Where(a => a.InspectionId == i.InspectionId && a.Role is "leader" or "member")];

    protected static bool Certified(OfficerRow officer, DateOnly day) =>
        officer.CertNo is not null
        && (officer.CertValidFrom is null || day >= officer.CertValidFrom)
        && (officer.CertValidTo is null || day <= officer.CertValidTo);

    protected bool CertifiedInYear(OfficerRow officer)
    {
        for (var day = new DateOnly(Year, 1, 1); day.Year == Year; day = day.AddDays(1))
        {
            if (Certified(officer, day))
            {
                return true;
            }
        }

        return false;
    }

    protected bool IsEnforcementOfficer(OfficerRow officer) =>
        officer.Auxiliary != true && officer.OnDuty != false && CertifiedInYear(officer);

    /// <summary>Inspections of the year, whatever the document's validity, in whose team the officer was.</summary>
    protected List<InspectionRow> TookPartIn(OfficerRow officer) =>
        [.. Data.Inspections.Where(i => i.InspectedOn.Year == Year && Team(i).Any(a => a.OfficerId == officer.OfficerId))];

    /// <summary>Verdict about the team: null without one.</summary>
    protected bool? EachMember(InspectionRow i, Func<AssignmentRow, bool> holds) => Team(i) is { Count: > 0 } team ? team.All(holds) : null;

    protected bool? TeamCertified(InspectionRow i) => EachMember(i, a => Certified(Officer(a.OfficerId), i.InspectedOn));

    protected bool? TeamWithoutConflict(InspectionRow i) =>
        EachMember(i, a => !Data.Conflicts.Any(c => c.OfficerId == a.OfficerId && c.ObjectId == i.ObjectId));

    protected bool? TeamDrawn(InspectionRow i) => IsRandom(i) ? EachMember(i, a => a.Method is "random" or "swap") : null;

    /// <summary>
    /// Whether a random inspection was made in one visit with each earlier one of the object that asks for it; null where none does.
    /// </summary>
    protected bool? InOneVisit(InspectionRow i, Func<InspectionRow, bool> asks, Func<InspectionRow, bool>? alsoTogether = null)
    {
        var earlier = Inspections.Where(e => e.InYear && !e.Outside).Select(e => e.Row)
            .Where(e => IsRandom(e) && e.ObjectId == i.ObjectId && e != i && IsEarlier(e, i) && asks(e)).ToList();
        return !IsRandom(i) || earlier.Count == 0
            ? null
            : earlier.All(e => (e.JointId is not null && e.JointId == i.JointId) || alsoTogether?.Invoke(e) == true);
    }

    private static bool IsEarlier(InspectionRow e, InspectionRow i) =>
        e.InspectedOn < i.InspectedOn
        || (e.InspectedOn == i.InspectedOn && Encoding.UTF8.GetBytes(e.InspectionId).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(i.InspectionId)) < 0);

    /// <summary>Whether the plans of two inspections have known windows with a day in common.</summary>
    protected bool PlansMeet(InspectionRow one, InspectionRow other)
    {
        if (Plan(one.PlanId) is not { StartsOn: { } first, EndsOn: { } last } || Plan(other.PlanId) is not { StartsOn: { } from, EndsOn: { } to })
        {
            return false;
        }

        // The later beginning is not behind the earlier end; where one window is inverted it always is.
        return (first > from ? first : from) <= (last < to ? last : to);
    }

    /// <summary>Whether each replacement is one of the given kind, or a swap because of a conflict; null without a replacement.</summary>
    protected bool? EachReplacement(InspectionRow i, Func<AssignmentRow, bool> drawn)
    {
        var all = Data.Assignments.Where(a => a.InspectionId == i.InspectionId && a.Replaces is not null).ToList();
        return all.Count == 0 ? null : all.All(a => drawn(a) || (a.Method == "swap" && HasConflict(a.Replaces, i)));
    }

    private bool HasConflict(string? officer, InspectionRow i) => Data.Conflicts.Any(c => c.OfficerId == officer && c.ObjectId == i.ObjectId);

    protected bool ItemHasBasis(InspectionRow i) => Item(i.ItemId) is { LegalBasis: not null };

    protected static bool? CriminalIsTransferred(InspectionRow i) => Violation(i) == "criminal" ? Decision(i) == "transferred" : null;

    protected bool AnnualPlanExists => Data.Plans.Any(p => p.Year == Year && p.Month is null);

    protected virtual bool IsFlagged(ObjectRow o) =>
        (o.Complaints ?? 0) >= 2 || o.AbnormalList == true || o.Dishonest == true || o.SeriousViolation == true;

    /// <summary>A term in working days from a day that may not be known yet.</summary>
    protected (DateOnly Due, DateOnly? Done)? Within(DateOnly? from, int workingDays, DateOnly? done) =>
        Seen(from) is { } start ? (Calendar.After(start, workingDays), done) : null;

    /// <summary>The largest number of inspections on one item.</summary>
    protected static int MostOnOneItem(IEnumerable<InspectionRow> inspections) =>
        inspections.GroupBy(i => i.ItemId ?? "(null)").Max(group => group.Count());

    protected static bool IsCreditCode(string text) => CreditCode().IsMatch(text);

    protected static bool IsIdentityNumber(string text) => IdentityNumber().IsMatch(text);

    [GeneratedRegex(@"^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CreditCode();

    [GeneratedRegex(@"^[0-9]{17}[0-9X]\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdentityNumber();
}
