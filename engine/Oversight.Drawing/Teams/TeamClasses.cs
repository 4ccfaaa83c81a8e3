namespace Oversight.Drawing.Teams;

/// <summary>
/// Puts together what is alike: visits with the same eligible officers and team size are one class, officers who are eligible
/// in the same classes, with the same capacity and right to lead, are one cell. Most visits have no conflict, so the classes
/// are few however many the visits are.
/// </summary>
/// <remarks>
/// Officers are numbered here by rank, the order of their ids' bytes; classes by their smallest visit id, cells by their
/// smallest rank. So the numbers do not depend on the order in which anything was given.
/// </remarks>
internal sealed class TeamClasses
{
    private readonly TeamProblem problem;

    private TeamClasses(TeamProblem problem, bool single)
    {
        this.problem = problem;
        OfficerAt = problem.Officers.Order();
        RankOf = new int[OfficerAt.Length];
        for (var rank = 0; rank < OfficerAt.Length; rank++)
        {
            RankOf[OfficerAt[rank]] = rank;
        }

        var visits = VisitClasses.Of(problem, RankOf, single);
        (ClassOf, ClassVisits, ClassSizes) = (visits.ClassOf, visits.Visits, visits.Sizes);
        CellOf = OfficerCells.Of(problem, visits, OfficerAt);
        (CellStarts, CellRanks) = ListCells(CellOf);
        (ClassStarts, ClassCells) = ListClasses(visits);
    }

    /// <summary>Officer row of each rank.</summary>
    public int[] OfficerAt { get; }

    /// <summary>Rank of each officer row.</summary>
    public int[] RankOf { get; }

    /// <summary>Class of each visit row.</summary>
    public int[] ClassOf { get; }

    /// <summary>How many classes.</summary>
    public int Count => ClassSizes.Length;

    /// <summary>Visits of each class.</summary>
    public int[] ClassVisits { get; }

    /// <summary>Members of a team in each class.</summary>
    public int[] ClassSizes { get; }

    /// <summary>Where each class begins in <see cref="ClassCells"/>.</summary>
    public int[] ClassStarts { get; }

    /// <summary>The cells whose officers are eligible in a class, ascending.</summary>
    public int[] ClassCells { get; }

    /// <summary>How many cells.</summary>
    public int CellCount => CellStarts.Length - 1;

    /// <summary>Cell of each rank, −1 for those who are eligible nowhere.</summary>
    public int[] CellOf { get; }

    /// <summary>Where each cell begins in <see cref="CellRanks"/>.</summary>
    public int[] CellStarts { get; }

    /// <summary>The officers of each cell, by rank, ascending.</summary>
    public int[] CellRanks { get; }

    /// <summary>Finds the classes of a problem.</summary>
    /// <param name="problem">Has been checked.</param>
    /// <param name="single">True: every visit is a class of its own, for the plain rounding edge by edge.</param>
    /// <exception cref="ArgumentException">Two officers have the same id.</exception>
    public static TeamClasses Of(TeamProblem problem, bool single = false) => new(problem, single);

    /// <summary>Officers of a cell.</summary>
    public int CellSize(int cell) => CellStarts[cell + 1] - CellStarts[cell];

    /// <summary>The most visits of each officer of a cell.</summary>
    public int CellCapacity(int cell) => problem.CapacityOf(OfficerAt[CellRanks[CellStarts[cell]]]);

    /// <summary>Whether a cell's officers may lead.</summary>
    public bool CellMayLead(int cell) => problem.CanLead(OfficerAt[CellRanks[CellStarts[cell]]]);

    private static (int[] Starts, int[] Ranks) ListCells(int[] cellOf)
    {
        var starts = new int[cellOf.Length == 0 ? 1 : cellOf.Max() + 2];
        foreach (var cell in cellOf)
        {
            if (cell >= 0)
            {
                starts[cell + 1]++;
            }
        }

        for (var cell = 1; cell < starts.Length; cell++)
        {
            starts[cell] += starts[cell - 1];
        }

        var ranks = new int[starts[^1]];
        var next = starts[..^1];
        for (var rank = 0; rank < cellOf.Length; rank++)
        {
            if (cellOf[rank] >= 0)
            {
                ranks[next[cellOf[rank]]++] = rank;
            }
        }

        return (starts, ranks);
    }

    private (int[] Starts, int[] Cells) ListClasses(VisitClasses visits)
    {
        var cells = new List<int>();
        var cellStarts = new int[Count + 1];
        var stamp = new int[CellCount];
        for (var i = 0; i < Count; i++)
        {
            foreach (var rank in visits.Officers.AsSpan(visits.Starts[i]..visits.Starts[i + 1]))
            {
                var cell = CellOf[rank];
                if (stamp[cell] != i + 1)
                {
                    stamp[cell] = i + 1;
                    cells.Add(cell);
                }
            }

            cells.Sort(cellStarts[i], cells.Count - cellStarts[i], null);
            cellStarts[i + 1] = cells.Count;
        }

        return (cellStarts, [.. cells]);
    }
}
