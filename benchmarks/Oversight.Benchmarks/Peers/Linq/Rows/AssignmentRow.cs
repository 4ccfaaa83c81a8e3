using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>One row of <c>assignments</c>, with what it names.</summary>
internal sealed class AssignmentRow
{
    public required InspectionRow Inspection { get; init; }

    public required OfficerRow Officer { get; init; }

    public TeamRole Role { get; init; }

    public AssignmentMethod Method { get; init; }

    public bool IsReplacement { get; init; }

    /// <summary>The officer replaced; null where there is none, or none of that id.</summary>
    public OfficerRow? Replaces { get; init; }

    public bool Statement { get; init; }

    public bool IsInTeam => Role is TeamRole.Leader or TeamRole.Member;
}
