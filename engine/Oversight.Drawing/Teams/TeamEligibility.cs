namespace Oversight.Drawing.Teams;

/// <summary>Answers for one visit and one officer; made once, then O(log group).</summary>
internal sealed class TeamEligibility
{
    private readonly TeamProblem problem;
    private readonly int[] lists;
    private readonly HashSet<(int Visit, int Officer)> barred = [];

    public TeamEligibility(TeamProblem problem)
    {
        this.problem = problem;
        lists = (int[])problem.GroupOfficers.Clone();
        for (var group = 0; group + 1 < problem.GroupStarts.Length; group++)
        {
            lists.AsSpan(problem.GroupStarts[group]..problem.GroupStarts[group + 1]).Sort();
        }

        for (var i = 0; i < problem.ConflictVisits.Length; i++)
        {
            Bar(problem.ConflictVisits[i], problem.ConflictOfficers[i]);
        }
    }

    /// <summary>The officers of a visit's group, ascending, conflicts included.</summary>
    public ReadOnlySpan<int> Group(int visit)
    {
        var group = problem.VisitGroups[visit];
        return lists.AsSpan(problem.GroupStarts[group]..problem.GroupStarts[group + 1]);
    }

    public void Bar(int visit, int officer) => barred.Add((visit, officer));

    public bool Allows(int visit, int officer) =>
        Group(visit).BinarySearch(officer) >= 0 && !barred.Contains((visit, officer));
}
