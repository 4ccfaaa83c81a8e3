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

    /// <summary>The rows of one jurisdiction.</summary>
    public Dataset Of(string jurisdiction)
    {
        var own = new Dataset();
        own.Objects.AddRange(Objects.Where(row => row.Jurisdiction == jurisdiction));
        own.Officers.AddRange(Officers.Where(row => row.Jurisdiction == jurisdiction));
        own.Items.AddRange(Items.Where(row => row.Jurisdiction == jurisdiction));
        own.Plans.AddRange(Plans.Where(row => row.Jurisdiction == jurisdiction));
        own.Draws.AddRange(Draws.Where(row => row.Jurisdiction == jurisdiction));
        own.Inspections.AddRange(Inspections.Where(row => row.Jurisdiction == jurisdiction));
        own.Assignments.AddRange(Assignments.Where(row => row.Jurisdiction == jurisdiction));
        own.Conflicts.AddRange(Conflicts.Where(row => row.Jurisdiction == jurisdiction));
        own.Objections.AddRange(Objections.Where(row => row.Jurisdiction == jurisdiction));
        own.Milestones.AddRange(Milestones.Where(row => row.Jurisdiction == jurisdiction));
        return own;
    }
}
