using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>One row of <c>inspections</c>, with what it names and its assignments.</summary>
internal sealed class InspectionRow
{
    public required string InspectionId { get; init; }

    public required ObjectRow Object { get; init; }

    public string? ItemId { get; init; }

    /// <summary>The item; null where the list has none.</summary>
    public ItemRow? Item { get; init; }

    public string? PlanId { get; init; }

    /// <summary>The plan; null where there is none.</summary>
    public PlanRow? Plan { get; init; }

    public string? DrawId { get; init; }

    /// <summary>The draw; null where there is none.</summary>
    public DrawRow? Draw { get; init; }

    public InspectionSource Source { get; init; }

    public string? Section { get; init; }

    public InspectionMethod Method { get; init; }

    public string? JointId { get; init; }

    public DateOnly InspectedOn { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public DateOnly? ReportOn { get; init; }

    public DateOnly? FeedbackOn { get; init; }

    public DateOnly? DecisionOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? ArchivedOn { get; init; }

    public bool Withheld { get; init; }

    public InspectionResult Result { get; init; }

    public Violation Violation { get; init; }

    public Decision Decision { get; init; }

    public bool? Corrected { get; init; }

    public bool NoticeServed { get; init; }

    public bool Signed { get; init; }

    public bool RefusalNoted { get; init; }

    public bool Evidence { get; init; }

    public DateOnly? RectifyDue { get; init; }

    public DateOnly? RectifiedOn { get; init; }

    public DateOnly? RevisitedOn { get; init; }

    public List<AssignmentRow> Assignments { get; } = new(3);

    /// <summary>Leaders and members.</summary>
    public IEnumerable<AssignmentRow> Team => Assignments.Where(place => place.IsInTeam);

    public bool HasTeam => Assignments.Exists(place => place.IsInTeam);

    public bool IsRandom => Source == InspectionSource.Random;

    public bool IsProblem => Result is InspectionResult.Problem or InspectionResult.Falsified;

    /// <summary>Whether it could not be carried out.</summary>
    public bool IsFrustrated => Result is InspectionResult.Unreachable or InspectionResult.Uncooperative or InspectionResult.Deregistered
        or InspectionResult.Revoked or InspectionResult.LicenceRevoked or InspectionResult.Closed or InspectionResult.Liquidating;
}
