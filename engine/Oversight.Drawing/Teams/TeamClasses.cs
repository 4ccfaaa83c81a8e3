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
    private readonly SliceComparer groups = new();
    private readonly SliceComparer keys = new();
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

        ClassOf = new int[problem.Visits.Count];
        AssignClasses(MergeGroups(), SortedConflicts(), single);
        (var starts, var officers) = Eligible();
        var cellOf = Refine(starts, officers);
        (CellStarts, CellRanks) = ListCells(cellOf);
        CellOf = cellOf;
        (ClassStarts, ClassCells) = ListClasses(starts, officers);
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
    public int[] ClassVisits { get; private set; } = [];

    /// <summary>Members of a team in each class.</summary>
    public int[] ClassSizes { get; private set; } = [];

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

    /// <summary>Sorts each group's list by rank; two groups with the same officers are one.</summary>
    private int[] MergeGroups()
    {
        var known = new Dictionary<int, int>(groups);
        var merged = new int[problem.GroupStarts.Length - 1];
        for (var group = 0; group < merged.Length; group++)
        {
            var list = problem.GroupOfficers.AsSpan(problem.GroupStarts[group]..problem.GroupStarts[group + 1]).ToArray();
            for (var i = 0; i < list.Length; i++)
            {
                list[i] = RankOf[list[i]];
            }

            Array.Sort(list);
            var slice = groups.Add(list.AsSpan(0, Distinct(list)));
            if (!known.TryAdd(slice, slice))
            {
                merged[group] = known[slice];
                groups.RemoveLast();
            }
            else
            {
                merged[group] = slice;
            }
        }

        return merged;
    }

    private static int Distinct<T>(Span<T> sorted)
        where T : IEquatable<T>
    {
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (kept == 0 || !sorted[i].Equals(sorted[kept - 1]))
            {
                sorted[kept++] = sorted[i];
            }
        }

        return kept;
    }

    /// <summary>Conflicts as visit · 2³² + rank, ascending, each once.</summary>
    private long[] SortedConflicts()
    {
        var pairs = new long[problem.ConflictVisits.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = ((long)problem.ConflictVisits[i] << 32) | (uint)RankOf[problem.ConflictOfficers[i]];
        }

        Array.Sort(pairs);
        return pairs[..Distinct<long>(pairs)];
    }

    /// <summary>A class's key: group, team size, then the ranks that conflicts take out of the group.</summary>
    private void AssignClasses(int[] merged, long[] conflicts, bool single)
    {
        var known = new Dictionary<int, int>(keys);
        var plain = new Dictionary<(int Group, int Size), int>();
        var smallest = new List<int>();
        var counts = new List<int>();
        var key = new List<int>();
        var next = 0;
        for (var visit = 0; visit < ClassOf.Length; visit++)
        {
            var (group, size) = (merged[problem.VisitGroups[visit]], problem.SizeOf(visit));
            key.Clear();
            key.Add(group);
            key.Add(size);
            for (; next < conflicts.Length && conflicts[next] >> 32 == visit; next++)
            {
                if (groups[group].BinarySearch((int)conflicts[next]) >= 0)
                {
                    key.Add((int)conflicts[next]);
                }
            }

            var found = single || key.Count > 2 ? -1 : plain.GetValueOrDefault((group, size), -1);
            if (found < 0)
            {
                found = keys.Add(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(key));
                if (!single && !known.TryAdd(found, found))
                {
                    found = known[found];
                    keys.RemoveLast();
                }
                else
                {
                    smallest.Add(visit);
                    counts.Add(0);
                }

                if (!single && key.Count == 2)
                {
                    plain.Add((group, size), found);
                }
            }

            ClassOf[visit] = found;
            counts[found]++;
            smallest[found] = problem.Visits.Compare(visit, smallest[found]) < 0 ? visit : smallest[found];
        }

        Renumber(smallest, counts);
    }

    private void Renumber(List<int> smallest, List<int> counts)
    {
        keyOf = [.. Enumerable.Range(0, smallest.Count)];
        Array.Sort(keyOf, (left, right) => problem.Visits.Compare(smallest[left], smallest[right]));
        var number = new int[keyOf.Length];
        ClassVisits = new int[keyOf.Length];
        ClassSizes = new int[keyOf.Length];
        for (var i = 0; i < keyOf.Length; i++)
        {
            number[keyOf[i]] = i;
            ClassVisits[i] = counts[keyOf[i]];
            ClassSizes[i] = keys[keyOf[i]][1];
        }

        for (var visit = 0; visit < ClassOf.Length; visit++)
        {
            ClassOf[visit] = number[ClassOf[visit]];
        }
    }

    private int[] keyOf = [];

    /// <summary>The eligible ranks of each class, ascending: the group's list without the conflicts.</summary>
    private (int[] Starts, int[] Officers) Eligible()
    {
        var starts = new int[Count + 1];
        for (var i = 0; i < Count; i++)
        {
            starts[i + 1] = checked(starts[i] + groups[keys[keyOf[i]][0]].Length - (keys[keyOf[i]].Length - 2));
        }

        var officers = new int[starts[^1]];
        for (var i = 0; i < Count; i++)
        {
            var key = keys[keyOf[i]];
            var barred = key[2..];
            var at = starts[i];
            foreach (var rank in groups[key[0]])
            {
                if (barred.Length > 0 && barred[0] == rank)
                {
                    barred = barred[1..];
                }
                else
                {
                    officers[at++] = rank;
                }
            }
        }

        return (starts, officers);
    }

    /// <summary>Partition refinement: each class splits the cells that it holds only in part. Numbered by smallest rank.</summary>
    private int[] Refine(int[] starts, int[] officers)
    {
        var ranks = OfficerAt.Length;
        var cell = new int[ranks];
        var kinds = new Dictionary<(int Capacity, bool Leads), int>();
        for (var rank = 0; rank < ranks; rank++)
        {
            var kind = (problem.CapacityOf(OfficerAt[rank]), problem.CanLead(OfficerAt[rank]));
            kinds.TryAdd(kind, kinds.Count);
            cell[rank] = kinds[kind];
        }

        var members = new int[ranks + 1];
        foreach (var own in cell)
        {
            members[own]++;
        }

        var free = new Stack<int>(Enumerable.Range(kinds.Count, ranks + 1 - kinds.Count));
        var stamp = new int[ranks + 1];
        var target = new int[ranks + 1];
        for (var i = 0; i < Count; i++)
        {
            for (var at = starts[i]; at < starts[i + 1]; at++)
            {
                var old = cell[officers[at]];
                if (stamp[old] != i + 1)
                {
                    (stamp[old], target[old]) = (i + 1, free.Pop());
                    stamp[target[old]] = 0;
                }

                cell[officers[at]] = target[old];
                members[target[old]]++;
                if (--members[old] == 0)
                {
                    free.Push(old);
                }
            }
        }

        return NumberCells(cell, starts, officers);
    }

    private static int[] NumberCells(int[] cell, int[] starts, int[] officers)
    {
        var eligible = new bool[cell.Length];
        foreach (var rank in officers.AsSpan(0, starts[^1]))
        {
            eligible[rank] = true;
        }

        var number = new int[cell.Length + 1];
        Array.Fill(number, -1);
        var count = 0;
        for (var rank = 0; rank < cell.Length; rank++)
        {
            if (eligible[rank] && number[cell[rank]] < 0)
            {
                number[cell[rank]] = count++;
            }

            cell[rank] = eligible[rank] ? number[cell[rank]] : -1;
        }

        return cell;
    }

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

    private (int[] Starts, int[] Cells) ListClasses(int[] starts, int[] officers)
    {
        var cells = new List<int>();
        var cellStarts = new int[Count + 1];
        var stamp = new int[CellCount];
        for (var i = 0; i < Count; i++)
        {
            for (var at = starts[i]; at < starts[i + 1]; at++)
            {
                var cell = CellOf[officers[at]];
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
