using Oversight.Datasets.Inspections;
using Oversight.Datasets.Output;
using Oversight.Storage.DuckDb;

namespace Oversight.Datasets.Province;

/// <summary>The eleven tables of the data contract, open for writing in one folder.</summary>
internal sealed class ProvinceTables : IDisposable
{
    private static readonly TableLayout DrawMembersLayout =
        TableLayout.Of("draw_members", "TEXT jurisdiction draw_id object_id NUMBER position TEXT state");

    private static readonly TableLayout AssignmentsLayout =
        TableLayout.Of("assignments", "TEXT jurisdiction inspection_id officer_id role method replaces FLAG statement");

    private static readonly TableLayout ConflictsLayout = TableLayout.Of("conflicts", "TEXT jurisdiction officer_id object_id kind");

    private static readonly TableLayout ObjectionsLayout = TableLayout.Of("objections",
        "TEXT objection_id jurisdiction inspection_id DATE received_on FLAG accepted DATE reviewed_on TEXT outcome DATE feedback_on corrected_on");

    private static readonly TableLayout MilestonesLayout = TableLayout.Of("milestones", "TEXT jurisdiction milestone NUMBER year DATE done_on");

    /// <summary>All tables, in the order in which they are listed.</summary>
    public static IReadOnlyList<TableLayout> Layouts { get; } =
    [
        ObjectsTable.Layout, OfficersTable.Layout, ItemsTable.Layout, PlansTable.Layout, DrawsTable.Layout, DrawMembersLayout,
        InspectionsTable.Layout, AssignmentsLayout, ConflictsLayout, ObjectionsLayout, MilestonesLayout,
    ];

    private readonly DuckDBDatabase _database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1 });
    private readonly List<(TableLayout Layout, TableFile File)> _files = [];
    private readonly Workers _workers;
    private readonly ObjectsTable _objects;
    private readonly OfficersTable _officers;
    private readonly ItemsTable _items;
    private readonly PlansTable _plans;
    private readonly DrawsTable _draws;
    private readonly InspectionsTable _inspections;
    private readonly TableWriter _assignments;
    private readonly TableWriter _conflicts;
    private RowId _lastInspection;
    private bool _ended;

    /// <summary>Begins all tables.</summary>
    /// <param name="folder">A folder without them.</param>
    /// <param name="format">How they are written.</param>
    /// <param name="workers">Whoever works takes a turn of it, the caller too.</param>
    public ProvinceTables(string folder, TableFormat format, Workers workers)
    {
        _workers = workers;
        foreach (TableLayout layout in Layouts)
        {
            _files.Add((layout, new TableFile(layout, folder, format, _database, workers)));
        }

        _objects = new ObjectsTable(Of(ObjectsTable.Layout));
        _officers = new OfficersTable(Of(OfficersTable.Layout));
        _items = new ItemsTable(Of(ItemsTable.Layout));
        _plans = new PlansTable(Of(PlansTable.Layout));
        _draws = new DrawsTable(Of(DrawsTable.Layout));
        _inspections = new InspectionsTable(Inspections);
        _assignments = Of(AssignmentsLayout);
        _conflicts = Of(ConflictsLayout);
        DrawMembers = Of(DrawMembersLayout);
        Objections = Of(ObjectionsLayout);
        Milestones = Of(MilestonesLayout);
    }

    public TableWriter DrawMembers { get; }

    public TableWriter Objections { get; }

    public TableWriter Milestones { get; }

    public TableWriter Inspections => Of(InspectionsTable.Layout);

    /// <summary>Keys of the rows written last.</summary>
    public string LastObjectId { get; private set; } = "";

    public string LastInspectionId => _lastInspection.ToString();

    /// <summary>Rows written, by table.</summary>
    public IEnumerable<(string Name, long Rows)> Counts => _files.Select(f => (f.Layout.Name, f.File.Rows.Rows));

    public void Write(JurisdictionSpec spec, ObjectRegistry registry, int index, ObjectDetails details) =>
        _objects.Write(spec, registry, index, details);

    public void Write(JurisdictionSpec spec, Officer officer) => _officers.Write(spec, officer);

    public void Write(JurisdictionSpec spec, Item item) => _items.Write(spec, item);

    public void Write(JurisdictionSpec spec, Plan plan) => _plans.Write(spec, plan);

    public void Write(JurisdictionSpec spec, Draw draw) => _draws.Write(spec, draw);

    public void Write(JurisdictionSpec spec, InspectionRow row, ReadOnlySpan<byte> objectId)
    {
        _inspections.Write(spec, row, objectId);
        _lastInspection = row.Id;
        foreach (TeamMember member in row.Team)
        {
            _assignments.Term(spec.Id).Id(row.Id).Id(member.Officer.Id).Term(member.Role).Term(member.Method)
                .Id(member.Replaces?.Id).Flag(member.Statement).End();
        }
    }

    public void WriteConflict(JurisdictionSpec spec, Officer officer, ReadOnlySpan<byte> objectId, string kind) =>
        _conflicts.Term(spec.Id).Id(officer.Id).Ascii(objectId).Term(kind).End();

    /// <summary>Says that a jurisdiction is done.</summary>
    public void EndJurisdiction(ObjectRegistry registry) => LastObjectId = registry.IdText(registry.Count - 1);

    /// <summary>Ends the tables and waits until their files are whole.</summary>
    /// <exception cref="DuckDBException">A file cannot be written.</exception>
    public void Complete()
    {
        _files.ForEach(f => f.File.Rows.Close());
        _workers.End();
        _files.ForEach(f => f.File.Join());
        _ended = true;
        _files.ForEach(f => f.File.Check());
        _workers.Stop.ThrowIfCancellationRequested();
    }

    /// <summary>Ends the work early.</summary>
    /// <exception cref="DuckDBException">It ended because a file cannot be written.</exception>
    public void Abort()
    {
        _workers.Abort();
        _files.ForEach(f => f.File.Join());
        _files.ForEach(f => f.File.Check());
    }

    public void Dispose()
    {
        if (!_ended)
        {
            _workers.Abort();
        }

        _files.ForEach(f => f.File.Dispose());
        _database.Dispose();
    }

    private TableWriter Of(TableLayout layout) => _files.First(f => f.Layout == layout).File.Rows;
}
