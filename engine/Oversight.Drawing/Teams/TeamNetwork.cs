namespace Oversight.Drawing.Teams;

/// <summary>
/// The flow network of a problem's classes: source → class (places) → cell (one place a visit and officer) → sink (capacity).
/// Where some of a class's officers may not lead, these hang on a node of their own that lets through one place less than
/// a team has: so each team keeps a place for one who may lead.
/// </summary>
/// <remarks>Rows are the classes and after them these extra nodes; a row's edges to cells lie one after the other.</remarks>
internal sealed class TeamNetwork
{
    private readonly List<int> cells = [];

    public TeamNetwork(TeamClasses classes)
    {
        Classes = classes;
        ExtraOf = new int[classes.Count];
        var rows = classes.Count;
        for (var i = 0; i < classes.Count; i++)
        {
            var own = classes.ClassCells.AsSpan(classes.ClassStarts[i]..classes.ClassStarts[i + 1]);
            var (some, none) = (false, false);
            foreach (var cell in own)
            {
                some |= classes.CellMayLead(cell);
                none |= !classes.CellMayLead(cell);
            }

            // With nobody who may lead, the extra node still holds the class short of one place.
            ExtraOf[i] = none ? rows++ : -1;
        }

        Rows = rows;
        (Source, Sink) = (rows + classes.CellCount, rows + classes.CellCount + 1);
        Flow = new FlowNetwork(Sink + 1);
        ClassOfRow = new int[rows];
        RowStarts = new int[rows + 1];
        Build();
        RowCells = [.. cells];
        Flow.Close();
    }

    public TeamClasses Classes { get; }

    public FlowNetwork Flow { get; }

    public int Rows { get; }

    public int Source { get; }

    public int Sink { get; }

    /// <summary>The row of a class's officers who may not lead; −1 where all may.</summary>
    public int[] ExtraOf { get; }

    /// <summary>The class of each row.</summary>
    public int[] ClassOfRow { get; }

    /// <summary>Where each row's edges to cells begin; an edge to a cell has the same number here and in the network.</summary>
    public int[] RowStarts { get; }

    /// <summary>The cell at the end of each such edge.</summary>
    public int[] RowCells { get; }

    public int NodeOfCell(int cell) => Rows + cell;

    /// <summary>Edge source → row.</summary>
    public int SourceEdge(int row) => RowStarts[^1] + row;

    /// <summary>Edge cell → sink.</summary>
    public int SinkEdge(int cell) => RowStarts[^1] + Rows + cell;

    /// <summary>Edge class → its extra row; the extra rows follow the classes in their order.</summary>
    public int ExtraEdge(int extraRow) => RowStarts[^1] + Rows + Classes.CellCount + extraRow - Classes.Count;

    /// <summary>Visits of a row's class.</summary>
    public long Visits(int row) => Classes.ClassVisits[ClassOfRow[row]];

    /// <summary>Places of a class: visits × team size.</summary>
    public long Places(int i) => (long)Classes.ClassVisits[i] * Classes.ClassSizes[i];

    /// <summary>Puts on all capacities, with <paramref name="unit"/> for one place, and takes all flow away.</summary>
    public void Reset(long unit, bool leaders)
    {
        for (var row = 0; row < Rows; row++)
        {
            var i = ClassOfRow[row];
            Flow.SetCapacity(SourceEdge(row), row < Classes.Count ? Places(i) * unit : 0);
            if (row >= Classes.Count)
            {
                Flow.SetCapacity(ExtraEdge(row), (Places(i) - (leaders ? Visits(row) : 0)) * unit);
            }

            for (var edge = RowStarts[row]; edge < RowStarts[row + 1]; edge++)
            {
                Flow.SetCapacity(edge, Visits(row) * Classes.CellSize(RowCells[edge]) * unit);
            }
        }

        for (var cell = 0; cell < Classes.CellCount; cell++)
        {
            Flow.SetCapacity(SinkEdge(cell), Most(cell, 0) * unit);
        }
    }

    /// <summary>The most places that a cell's officers take together, each with some more than its capacity.</summary>
    public long Most(int cell, int more) =>
        Math.Min((long)Classes.CellCapacity(cell) + more, Classes.ClassOf.Length) * Classes.CellSize(cell);

    private void Build()
    {
        var edge = 0;
        for (var i = 0; i < Classes.Count; i++)
        {
            edge = AddRow(i, i, leads: true, edge);
        }

        for (var i = 0; i < Classes.Count; i++)
        {
            if (ExtraOf[i] >= 0)
            {
                edge = AddRow(ExtraOf[i], i, leads: false, edge);
            }
        }

        for (var row = 0; row < Rows; row++)
        {
            Flow.Add(Source, row);
        }

        for (var cell = 0; cell < Classes.CellCount; cell++)
        {
            Flow.Add(NodeOfCell(cell), Sink);
        }

        for (var row = Classes.Count; row < Rows; row++)
        {
            Flow.Add(ClassOfRow[row], row);
        }
    }

    private int AddRow(int row, int i, bool leads, int edge)
    {
        ClassOfRow[row] = i;
        RowStarts[row] = edge;
        foreach (var cell in Classes.ClassCells.AsSpan(Classes.ClassStarts[i]..Classes.ClassStarts[i + 1]))
        {
            if (Classes.CellMayLead(cell) == leads)
            {
                cells.Add(cell);
                Flow.Add(row, NodeOfCell(cell));
                edge++;
            }
        }

        RowStarts[row + 1] = edge;
        return edge;
    }
}
