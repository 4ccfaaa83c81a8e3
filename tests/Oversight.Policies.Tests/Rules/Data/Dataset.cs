namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>A whole dataset of the data contract, as rows.</summary>
internal sealed record Dataset
{
    public List<ObjectRow> Objects { get; } = [];

    public List<OfficerRow> Officers { get; } = [];

    public List<ItemRow> Items { get; } = [];

    public List<PlanRow> Plans { get; } = [];

    public List<DrawRow> Draws { get; } = [];

    public List<InspectionRow> Inspections { get; } = [];

    public List<AssignmentRow> Assignments { get; } = [];

    public List<ConflictRow> Conflicts { get; } = [];

    public List<ObjectionRow> Objections { get; } = [];

    public List<MilestoneRow> Milestones { get; } = [];
}
