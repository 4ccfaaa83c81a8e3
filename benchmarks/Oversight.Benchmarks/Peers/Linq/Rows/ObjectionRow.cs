using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>One row of <c>objections</c>, with its inspection.</summary>
internal sealed class ObjectionRow
{
    public required string ObjectionId { get; init; }

    public required InspectionRow Inspection { get; init; }

    public DateOnly ReceivedOn { get; init; }

    public bool Accepted { get; init; }

    public DateOnly? ReviewedOn { get; init; }

    public ObjectionOutcome Outcome { get; init; }

    public DateOnly? FeedbackOn { get; init; }

    public DateOnly? CorrectedOn { get; init; }
}
