namespace Oversight.Drawing.Teams;

/// <summary>The teams that were drawn (检查组). Rows are those of the problem. Safe for several threads as long as none changes it.</summary>
public sealed class TeamRoster
{
    private readonly int[] starts;
    private readonly int[] members;
    private readonly int[] leaders;
    private readonly int[] loads;

    internal TeamRoster(int[] starts, int[] members, int[] leaders, int[] loads, TeamMarginals marginals)
    {
        (this.starts, this.members, this.leaders, this.loads) = (starts, members, leaders, loads);
        Marginals = marginals;
    }

    /// <summary>Teams.</summary>
    public int Count => leaders.Length;

    /// <summary>The chances from which the teams were drawn.</summary>
    public TeamMarginals Marginals { get; }

    /// <summary>The officers of a visit, each once, in the order of their ids.</summary>
    /// <param name="visit">Row of the visit.</param>
    public ReadOnlySpan<int> Members(int visit) => members.AsSpan(starts[visit]..starts[visit + 1]);

    /// <summary>Who leads the team (组长), one of its members.</summary>
    /// <param name="visit">Row of the visit.</param>
    public int Leader(int visit) => leaders[visit];

    /// <summary>Visits of an officer.</summary>
    /// <param name="officer">Row of the officer.</param>
    public int Load(int officer) => loads[officer];

    /// <summary>Puts one officer in the place of another; the caller keeps the order of ids.</summary>
    internal void Replace(int visit, int leaving, int joining)
    {
        var team = members.AsSpan(starts[visit]..starts[visit + 1]);
        team[team.IndexOf(leaving)] = joining;
        loads[leaving]--;
        loads[joining]++;
    }

    /// <summary>A team that can be put in order.</summary>
    internal Span<int> Team(int visit) => members.AsSpan(starts[visit]..starts[visit + 1]);

    /// <summary>Names another leader.</summary>
    internal void Lead(int visit, int officer) => leaders[visit] = officer;

    /// <summary>A roster that can be changed without changing this one.</summary>
    internal TeamRoster Copy() => new(starts, (int[])members.Clone(), (int[])leaders.Clone(), (int[])loads.Clone(), Marginals);
}
