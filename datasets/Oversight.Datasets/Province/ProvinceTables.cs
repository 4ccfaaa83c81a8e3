using Oversight.Datasets.Inspections;
using Oversight.Datasets.Output;

namespace Oversight.Datasets.Province;

/// <summary>The eleven tables of the data contract, open for writing in one folder.</summary>
internal sealed class ProvinceTables(string folder) : IDisposable
{
    private readonly ObjectsTable _objects = new(folder);
    private readonly OfficersTable _officers = new(folder);
    private readonly ItemsTable _items = new(folder);
    private readonly PlansTable _plans = new(folder);
    private readonly DrawsTable _draws = new(folder);
    private readonly InspectionsTable _inspections = new(folder);
    private RowId _lastInspection;

    public CsvTable DrawMembers { get; } = Open(folder, "draw_members", "jurisdiction", "draw_id", "object_id", "position", "state");

    public CsvTable Assignments { get; } = Open(
        folder, "assignments", "jurisdiction", "inspection_id", "officer_id", "role", "method", "replaces", "statement");

    public CsvTable Conflicts { get; } = Open(folder, "conflicts", "jurisdiction", "officer_id", "object_id", "kind");

    public CsvTable Objections { get; } = Open(
        folder, "objections", "objection_id", "jurisdiction", "inspection_id", "received_on", "accepted", "reviewed_on", "outcome",
        "feedback_on", "corrected_on");

    public CsvTable Milestones { get; } = Open(folder, "milestones", "jurisdiction", "milestone", "year", "done_on");

    /// <summary>Keys of the rows written last.</summary>
    public string LastObjectId { get; private set; } = "";

    public string LastInspectionId => _lastInspection.ToString();

    public CsvTable Inspections => _inspections.Table;

    /// <summary>Rows written, by table.</summary>
    public IEnumerable<(string Name, int Rows)> Counts =>
    [
        ("objects", _objects.Table.Rows), ("officers", _officers.Table.Rows), ("items", _items.Table.Rows), ("plans", _plans.Table.Rows),
        ("draws", _draws.Table.Rows), ("draw_members", DrawMembers.Rows), ("inspections", _inspections.Table.Rows),
        ("assignments", Assignments.Rows), ("conflicts", Conflicts.Rows), ("objections", Objections.Rows), ("milestones", Milestones.Rows),
    ];

    public static CsvTable Open(string folder, string name, params ReadOnlySpan<string> columns) =>
        new(new FileStream(Path.Combine(folder, name + ".csv"), FileMode.Create, FileAccess.Write, FileShare.None, 1), columns);

    public void Write(JurisdictionSpec spec, ObjectRegistry registry, int index, ObjectDetails details)
    {
        _objects.Write(spec, registry, index, details);
        LastObjectId = registry.Ids[index];
    }

    public void Write(JurisdictionSpec spec, Officer officer) => _officers.Write(spec, officer);

    public void Write(JurisdictionSpec spec, Item item) => _items.Write(spec, item);

    public void Write(JurisdictionSpec spec, Plan plan) => _plans.Write(spec, plan);

    public void Write(JurisdictionSpec spec, Draw draw) => _draws.Write(spec, draw);

    public void Write(JurisdictionSpec spec, InspectionRow row, string objectId)
    {
        _inspections.Write(spec, row, objectId);
        _lastInspection = row.Id;
        foreach (TeamMember member in row.Team)
        {
            Assignments.Text(spec.Id).Id(row.Id).Id(member.Officer.Id).Text(member.Role).Text(member.Method)
                .Id(member.Replaces?.Id).Flag(member.Statement).End();
        }
    }

    public void WriteConflict(JurisdictionSpec spec, Officer officer, string objectId, string kind) =>
        Conflicts.Text(spec.Id).Id(officer.Id).Text(objectId).Text(kind).End();

    public void Dispose()
    {
        _objects.Table.Dispose();
        _officers.Table.Dispose();
        _items.Table.Dispose();
        _plans.Table.Dispose();
        _draws.Table.Dispose();
        _inspections.Table.Dispose();
        DrawMembers.Dispose();
        Assignments.Dispose();
        Conflicts.Dispose();
        Objections.Dispose();
        Milestones.Dispose();
    }
}
