namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>All rows of one jurisdiction, by their keys where others refer to them.</summary>
internal sealed class Territory
{
    public Dictionary<string, ObjectRow> Objects { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, OfficerRow> Officers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ItemRow> Items { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, PlanRow> Plans { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DrawRow> Draws { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, InspectionRow> Inspections { get; } = new(StringComparer.Ordinal);

    public HashSet<(OfficerRow Officer, ObjectRow Object)> Conflicts { get; } = [];

    public List<ObjectionRow> Objections { get; } = [];

    /// <summary>The day on which a milestone of a year was reached; null = not reached.</summary>
    public Dictionary<(string Milestone, int Year), DateOnly?> Milestones { get; } = [];
}
