namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>One row of <c>plans</c>, with its item.</summary>
internal sealed class PlanRow
{
    public required string PlanId { get; init; }

    public int Year { get; init; }

    public int? Month { get; init; }

    public string? ItemId { get; init; }

    /// <summary>The item; null where the list has none.</summary>
    public ItemRow? Item { get; init; }

    public bool HasObjectScope { get; init; }

    public bool HasOfficerRequirement { get; init; }

    public double? Ratio { get; init; }

    public int? Frequency { get; init; }

    public int? EstimatedObjects { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public bool Approved { get; init; }

    public bool Joint { get; init; }

    public bool UsesCreditGrade { get; init; }

    public DateOnly? AdjustedOn { get; init; }

    public DateOnly? AdjustmentFiledOn { get; init; }

    /// <summary>The day that places the plan in time.</summary>
    public DateOnly Day => StartsOn ?? new DateOnly(Year, Month ?? 1, 1);

    /// <summary>Whether both windows are known and have a day in common; an inverted one has no day.</summary>
    public bool Meets(PlanRow other) =>
        (StartsOn > other.StartsOn ? StartsOn : other.StartsOn) <= (EndsOn < other.EndsOn ? EndsOn : other.EndsOn)
        && StartsOn is not null && other.StartsOn is not null && EndsOn is not null && other.EndsOn is not null;
}
