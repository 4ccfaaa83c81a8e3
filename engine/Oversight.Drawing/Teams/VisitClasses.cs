using System.Runtime.InteropServices;

namespace Oversight.Drawing.Teams;

/// <summary>
/// Finds the classes of visits: those with the same eligible officers and team size. First by group and conflicts, which takes
/// a look at each visit; then these few are compared by their officers.
/// </summary>
/// <remarks>Officers are ranks here. Classes are numbered by their smallest visit id.</remarks>
internal sealed class VisitClasses
{
    private readonly SliceComparer groups = new();
    private readonly SliceComparer lists = new();
    private readonly TeamProblem problem;
    private readonly int[] rankOf;
    private readonly List<int> smallest = [];
    private readonly List<int> counts = [];

    private VisitClasses(TeamProblem problem, int[] rankOf)
    {
        (this.problem, this.rankOf) = (problem, rankOf);
        ClassOf = new int[problem.Visits.Count];
    }

    /// <summary>Class of each visit row.</summary>
    public int[] ClassOf { get; }

    /// <summary>Visits of each class.</summary>
    public int[] Visits { get; private set; } = [];

    /// <summary>Members of a team in each class.</summary>
    public int[] Sizes { get; private set; } = [];

    /// <summary>Where the officers of each class begin in <see cref="Officers"/>.</summary>
    public int[] Starts { get; private set; } = [];

    /// <summary>The eligible officers of each class, ascending.</summary>
    public int[] Officers { get; private set; } = [];

    /// <summary>Finds the classes.</summary>
    /// <param name="problem">Has been checked.</param>
    /// <param name="rankOf">Rank of each officer row.</param>
    /// <param name="single">True: every visit is a class of its own.</param>
    public static VisitClasses Of(TeamProblem problem, int[] rankOf, bool single)
    {
        var found = new VisitClasses(problem, rankOf);
        found.Assign(found.MergeGroups(), found.SortedConflicts(), single);
        found.Renumber();
        return found;
    }

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
                list[i] = rankOf[list[i]];
            }

            Array.Sort(list);
            merged[group] = Intern(groups, known, list.AsSpan(0, Distinct<int>(list)));
        }

        return merged;
    }

    /// <summary>Conflicts as visit · 2³² + rank, ascending, each once.</summary>
    private long[] SortedConflicts()
    {
        var pairs = new long[problem.ConflictVisits.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = ((long)problem.ConflictVisits[i] << 32) | (uint)rankOf[problem.ConflictOfficers[i]];
        }

        Array.Sort(pairs);
        return pairs[..Distinct<long>(pairs)];
    }

    private void Assign(int[] merged, long[] conflicts, bool single)
    {
        var keys = new SliceComparer();
        var (knownKeys, knownLists) = (new Dictionary<int, int>(keys), new Dictionary<int, int>(lists));
        var plain = new Dictionary<(int Group, int Size), int>();
        var classOfKey = new List<int>();
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
                // A conflict with who is not in the group says nothing.
                if (groups[group].BinarySearch((int)conflicts[next]) >= 0)
                {
                    key.Add((int)conflicts[next]);
                }
            }

            if (key.Count > 2 || !plain.TryGetValue((group, size), out var slice))
            {
                slice = Intern(keys, knownKeys, CollectionsMarshal.AsSpan(key));
                if (key.Count == 2)
                {
                    plain.Add((group, size), slice);
                }
            }

            if (single)
            {
                Add(visit, lists.Add(List(keys[slice])));
                continue;
            }

            if (slice == classOfKey.Count)
            {
                classOfKey.Add(Intern(lists, knownLists, List(keys[slice])));
            }

            Add(visit, classOfKey[slice]);
        }
    }

    private void Add(int visit, int found)
    {
        if (found == smallest.Count)
        {
            smallest.Add(visit);
            counts.Add(0);
        }

        ClassOf[visit] = found;
        counts[found]++;
        smallest[found] = problem.Visits.Compare(visit, smallest[found]) < 0 ? visit : smallest[found];
    }

    /// <summary>What a key stands for: the team size, then the group's officers without the conflicts.</summary>
    private int[] List(ReadOnlySpan<int> key)
    {
        var barred = key[2..];
        var group = groups[key[0]];
        var list = new int[1 + group.Length - barred.Length];
        list[0] = key[1];
        var at = 1;
        foreach (var rank in group)
        {
            if (barred.Length > 0 && barred[0] == rank)
            {
                barred = barred[1..];
            }
            else
            {
                list[at++] = rank;
            }
        }

        return list;
    }

    private void Renumber()
    {
        var order = Enumerable.Range(0, smallest.Count).ToArray();
        Array.Sort(order, (left, right) => problem.Visits.Compare(smallest[left], smallest[right]));
        var number = new int[order.Length];
        (Visits, Sizes, Starts) = (new int[order.Length], new int[order.Length], new int[order.Length + 1]);
        for (var i = 0; i < order.Length; i++)
        {
            number[order[i]] = i;
            (Visits[i], Sizes[i]) = (counts[order[i]], lists[order[i]][0]);
            Starts[i + 1] = checked(Starts[i] + lists[order[i]].Length - 1);
        }

        Officers = new int[Starts[^1]];
        for (var i = 0; i < order.Length; i++)
        {
            lists[order[i]][1..].CopyTo(Officers.AsSpan(Starts[i]));
        }

        foreach (ref var own in ClassOf.AsSpan())
        {
            own = number[own];
        }
    }

    /// <summary>The number of a slice that is known already, or of a new one: the next.</summary>
    private static int Intern(SliceComparer slices, Dictionary<int, int> known, ReadOnlySpan<int> slice)
    {
        var added = slices.Add(slice);
        if (known.TryAdd(added, added))
        {
            return added;
        }

        var found = known[added];
        slices.RemoveLast();
        return found;
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
}
