namespace Oversight.Drawing.Teams;

/// <summary>
/// Finds the cells of officers: those who are eligible in the same classes and have the same capacity and right to lead. By
/// refinement of a partition: each class splits the cells that it holds only in part. O(places in the classes' lists).
/// </summary>
internal static class OfficerCells
{
    /// <summary>Cell of each rank, −1 for those who are eligible nowhere; numbered by smallest rank.</summary>
    /// <param name="problem">Has been checked.</param>
    /// <param name="classes">The lists.</param>
    /// <param name="officerAt">Officer row of each rank.</param>
    public static int[] Of(TeamProblem problem, VisitClasses classes, int[] officerAt)
    {
        var cell = new int[officerAt.Length];
        var kinds = new Dictionary<(int Capacity, bool Leads), int>();
        for (var rank = 0; rank < cell.Length; rank++)
        {
            var kind = (problem.CapacityOf(officerAt[rank]), problem.CanLead(officerAt[rank]));
            kinds.TryAdd(kind, kinds.Count);
            cell[rank] = kinds[kind];
        }

        Refine(cell, kinds.Count, classes);
        return Number(cell, classes);
    }

    private static void Refine(int[] cell, int kinds, VisitClasses classes)
    {
        // Never more than one cell an officer, and one that is being filled from another.
        var members = new int[cell.Length + 1];
        foreach (var own in cell)
        {
            members[own]++;
        }

        var free = new Stack<int>(Enumerable.Range(kinds, members.Length - kinds));
        var (stamp, target) = (new int[members.Length], new int[members.Length]);
        for (var i = 0; i < classes.Visits.Length; i++)
        {
            for (var at = classes.Starts[i]; at < classes.Starts[i + 1]; at++)
            {
                ref var own = ref cell[classes.Officers[at]];
                if (stamp[own] != i + 1)
                {
                    (stamp[own], target[own]) = (i + 1, free.Pop());
                    stamp[target[own]] = 0;
                }

                members[target[own]]++;
                if (--members[own] == 0)
                {
                    free.Push(own);
                }

                own = target[own];
            }
        }
    }

    private static int[] Number(int[] cell, VisitClasses classes)
    {
        var eligible = new bool[cell.Length];
        foreach (var rank in classes.Officers)
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
}
