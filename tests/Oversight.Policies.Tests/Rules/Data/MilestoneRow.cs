namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>One row of <c>milestones.csv</c>, as it is written.</summary>
internal sealed record MilestoneRow
{
    public required string Jurisdiction { get; init; }

    public required string Milestone { get; init; }

    public required int Year { get; init; }

    public DateOnly? DoneOn { get; init; }
}
