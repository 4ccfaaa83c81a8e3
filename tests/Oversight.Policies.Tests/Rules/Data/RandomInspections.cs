namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>The random events of one jurisdiction: inspections, their teams and the objections to them.</summary>
internal sealed class RandomInspections(
    Dice dice,
    EdgeDays days,
    Dataset data,
    string jurisdiction,
    IReadOnlyList<ObjectRow> objects,
    IReadOnlyList<OfficerRow> officers,
    IReadOnlyList<ItemRow> items,
    IReadOnlyList<PlanRow> plans,
    IReadOnlyList<DrawRow> draws)
{
    private static readonly string[] Sources =
        ["random", "random", "random", "random", "random", "complaint", "assigned", "transferred", "follow_up", "special"];

    private static readonly string[] Results =
    [
        "no_problem", "no_problem", "no_problem", "problem", "problem", "falsified", "unreachable", "uncooperative", "uncooperative",
        "deregistered", "revoked", "licence_revoked", "closed", "liquidating",
    ];

    private readonly List<InspectionRow> _made = [];

    // Some departments publish everything at once, and some have next to nothing.
    private readonly bool _publishesAll = dice.Chance(33);
    private readonly int _count = dice.Chance(10) ? dice.Below(5) : 70;

    public void Fill()
    {
        for (var n = 1; n <= _count; n++)
        {
            var inspection = Inspection(n);
            data.Inspections.Add(inspection);
            _made.Add(inspection);
            AddTeam(inspection);
        }

        for (var n = 1; n <= 25 && _count > 0; n++)
        {
            data.Objections.Add(Objection(n));
        }
    }

    private InspectionRow Inspection(int n)
    {
        var inspected = dice.Skewed(objects);
        var earlier = _made.Count > 0 && dice.Chance(15) ? dice.Pick(_made) : null;

        // Another inspection that might have been made in the same visit, and sometimes was.
        var companion = earlier is null && _made.Count > 0 && dice.Chance(25) ? dice.Pick(_made) : null;
        var source = companion is not null && dice.Chance(70) ? companion.Source! : dice.Pick(Sources);
        var planned = dice.Pick(plans);
        var inspectedOn = companion?.InspectedOn.AddDays(dice.Pick(0, 0, 1)) ?? earlier?.InspectedOn.AddDays(dice.Pick(1, 364, 365, 365, 366))
            ?? (dice.Chance(inspected.NewEconomy == true ? 50 : 5) ? Observed(inspected) : null)
            ?? (dice.Chance(15) ? Bound(planned) : null)
            ?? days.Any();
        var completedOn = dice.Chance(15) ? null : dice.Chance(60) ? inspectedOn : days.After(inspectedOn, 0);
        var reportOn = days.Around(completedOn, 5);
        var decisionOn = days.After(completedOn, 30);
        var result = dice.Text(8, Results);
        var rectifyDue = dice.Chance(10) ? days.AroundCutOff() : days.After(completedOn, 40);
        return new InspectionRow
        {
            InspectionId = OddIds.Of("N", n),
            Jurisdiction = jurisdiction,
            ObjectId = (earlier ?? companion)?.ObjectId ?? inspected.ObjectId,
            ItemId = earlier is not null ? earlier.ItemId : dice.Chance(4) ? null : items.Count == 0 || dice.Chance(6) ? "no item" : dice.Skewed(items).ItemId,
            PlanId = companion is not null && dice.Chance(50) ? companion.PlanId : dice.Chance(10) ? null : dice.Chance(5) ? "no plan" : planned.PlanId,
            DrawId = dice.Chance(source == "random" ? 10 : 80) ? null : dice.Chance(5) ? "no draw" : dice.Pick(draws).DrawId,
            Source = source,
            Section = companion is { Section: "一科" } ? "二科" : dice.Text(20, "一科", "二科"),
            Method = dice.Text(30, "onsite", "onsite", "written", "network", "testing"),
            JointId = companion is not null && dice.Chance(80) ? companion.JointId : dice.Text(50, "J1", "J2", "j1", "\uFF2A1"),
            InspectedOn = inspectedOn,
            CompletedOn = completedOn,
            ReportOn = reportOn,
            FeedbackOn = days.Around(reportOn, 5),
            DecisionOn = decisionOn,
            PublishedOn = _publishesAll ? completedOn : dice.Below(4) switch
            {
                3 => days.AroundCutOff(),
                0 => days.Around(reportOn, 2),
                1 => days.Around(completedOn, 20),
                _ => days.Around(decisionOn, 20),
            },
            ArchivedOn = days.Around(completedOn, 30),
            Withheld = dice.Flag(10),
            Result = result,
            Violation = dice.Text(30, "none", "minor", "minor", "general", "serious", "criminal"),
            Decision = dice.Text(15, "none", "guidance", "warning", "reduced", "penalty", "transferred"),
            Corrected = dice.Below(3) switch { 0 => null, 1 => true, _ => false },
            NoticeServed = dice.Flag(80),
            Signed = dice.Flag(70),
            RefusalNoted = dice.Flag(30),
            Evidence = dice.Flag(50),
            RectifyDue = rectifyDue,
            RectifiedOn = days.Around(rectifyDue, 0),
            RevisitedOn = dice.Below(5) switch { 0 => null, 1 => days.AroundCutOff(), _ => days.After(rectifyDue, 10) },
        };
    }

    /// <summary>The first or last day of a new firm's observation, or the day next to it.</summary>
    private DateOnly? Observed(ObjectRow inspected) =>
        inspected.RegisteredOn is { } registered ? days.Next(registered.AddMonths(dice.Pick(0, 12))) : null;

    /// <summary>The first or last day of a plan or of an officer's certificate, or the day next to it.</summary>
    private DateOnly? Bound(PlanRow plan)
    {
        var officer = officers.Count == 0 ? null : dice.Pick(officers);
        return dice.Pick(plan.StartsOn, plan.EndsOn, officer?.CertValidFrom, officer?.CertValidTo) is { } bound && bound < DateOnly.MaxValue
            ? days.Next(bound)
            : null;
    }

    private void AddTeam(InspectionRow inspection)
    {
        foreach (var officer in officers.Where(_ => dice.Chance(dice.Chance(20) ? 5 : 40)))
        {
            data.Assignments.Add(new AssignmentRow
            {
                Jurisdiction = jurisdiction,
                InspectionId = inspection.InspectionId,
                OfficerId = officer.OfficerId,
                Role = dice.Text(4, "leader", "member", "member", "auxiliary"),
                Method = dice.Text(5, "random", "random", "random", "random", "designated", "swap"),
                Replaces = dice.Chance(90) ? null : dice.Chance(20) ? "no officer" : dice.Pick(officers).OfficerId,
                Statement = dice.Flag(50),
            });
        }
    }

    private ObjectionRow Objection(int n)
    {
        var inspection = dice.Pick(_made);
        var receivedOn = (dice.Chance(50) ? Objected(inspection) : null) ?? days.Any();
        var reviewedOn = days.Around(receivedOn, 20);
        return new ObjectionRow
        {
            ObjectionId = OddIds.Of("B", n),
            Jurisdiction = jurisdiction,
            InspectionId = inspection.InspectionId,
            ReceivedOn = receivedOn,
            Accepted = dice.Flag(75),
            ReviewedOn = reviewedOn,
            Outcome = dice.Text(20, "upheld", "corrected"),
            FeedbackOn = days.Around(reviewedOn, 7),
            CorrectedOn = days.After(reviewedOn, 40),
        };
    }

    /// <summary>The first or last day on which an objection must be accepted, or a day near it.</summary>
    private DateOnly? Objected(InspectionRow inspection) =>
        (dice.Chance(30) ? inspection.PublishedOn : days.Around(inspection.PublishedOn, 60)) is { } day ? days.Next(day) : null;
}
