using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>One row of <c>draws</c>, with the inspections that name it.</summary>
internal sealed class DrawRow
{
    public required string DrawId { get; init; }

    public DateOnly DrawnOn { get; init; }

    public DrawMethod Method { get; init; }

    public int? Witnesses { get; init; }

    public bool Recorded { get; init; }

    public bool RecordSigned { get; init; }

    public DateOnly? FiledOn { get; init; }

    public bool DesignationApproved { get; init; }

    public List<InspectionRow> Inspections { get; } = [];
}
