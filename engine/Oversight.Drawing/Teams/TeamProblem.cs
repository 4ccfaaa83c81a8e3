namespace Oversight.Drawing.Teams;

/// <summary>
/// Who may inspect what: visits (the drawn objects), officers (执法人员), eligibility, conflicts of interest, capacities.
/// In columns: a visit and an officer are their row numbers, from 0.
/// </summary>
/// <remarks>
/// Eligibility is told in groups, such as a section (科室) or a specialty: each visit has one group, each group a list of
/// officers. Auxiliary staff (辅助人员) stand in no list, so they can be no member. Nothing here depends on the order of rows,
/// on the numbers of groups or on the order in their lists. The arrays must not change while a draw runs.
/// </remarks>
public sealed class TeamProblem
{
    /// <summary>Ids of the drawn objects, each once.</summary>
    public required IdList Visits { get; init; }

    /// <summary>Ids of the officers, each once.</summary>
    public required IdList Officers { get; init; }

    /// <summary>The group of each visit, from 0.</summary>
    public required int[] VisitGroups { get; init; }

    /// <summary>Where each group's list begins in <see cref="GroupOfficers"/>, and at last where the last one ends.</summary>
    public required int[] GroupStarts { get; init; }

    /// <summary>The groups' lists of officers, one after the other. An officer may be in several; twice in one counts once.</summary>
    public required int[] GroupOfficers { get; init; }

    /// <summary>The visits of the conflicts of interest (利益冲突, 回避), in pairs with <see cref="ConflictOfficers"/>.</summary>
    public int[] ConflictVisits { get; init; } = [];

    /// <summary>The officers of the conflicts of interest.</summary>
    public int[] ConflictOfficers { get; init; } = [];

    /// <summary>Members of each team where <see cref="TeamSizes"/> says nothing; 2 unless told (双人执法).</summary>
    public int TeamSize { get; init; } = 2;

    /// <summary>Members of each visit's team, 1 or more; null = <see cref="TeamSize"/> for all.</summary>
    public int[]? TeamSizes { get; init; }

    /// <summary>The most visits of each officer, 0 or more, <see cref="int.MaxValue"/> = any number; null = any number for all.</summary>
    public int[]? Capacities { get; init; }

    /// <summary>Which officers may lead; null = all. Where some may not, each team holds at least one who may.</summary>
    public bool[]? MayLead { get; init; }

    /// <summary>
    /// For each group the group that takes its place in a cross-section draw (跨科室抽取), itself where none is wider; null = no
    /// such draw is known. Only a <see cref="TeamShortage"/> looks at it; <see cref="CrossSection"/> draws so.
    /// </summary>
    public int[]? WiderGroups { get; init; }

    /// <summary>The same problem with every group replaced by its wider one.</summary>
    /// <exception cref="InvalidOperationException">There are no wider groups.</exception>
    public TeamProblem CrossSection()
    {
        var wider = WiderGroups ?? throw new InvalidOperationException("The problem names no wider groups.");
        return new TeamProblem
        {
            Visits = Visits,
            Officers = Officers,
            VisitGroups = Array.ConvertAll(VisitGroups, group => wider[group]),
            GroupStarts = GroupStarts,
            GroupOfficers = GroupOfficers,
            ConflictVisits = ConflictVisits,
            ConflictOfficers = ConflictOfficers,
            TeamSize = TeamSize,
            TeamSizes = TeamSizes,
            Capacities = Capacities,
            MayLead = MayLead,
        };
    }

    /// <summary>Members of one visit's team.</summary>
    internal int SizeOf(int visit) => TeamSizes is null ? TeamSize : TeamSizes[visit];

    /// <summary>The most visits of one officer.</summary>
    internal int CapacityOf(int officer) => Capacities is null ? int.MaxValue : Capacities[officer];

    /// <summary>Whether an officer may lead.</summary>
    internal bool CanLead(int officer) => MayLead is null || MayLead[officer];

    /// <summary>Refuses columns that do not fit each other.</summary>
    /// <exception cref="ArgumentException">A length or a number is out of its range.</exception>
    internal void Check()
    {
        var groups = GroupStarts.Length - 1;
        Demand(groups >= 0 && GroupStarts[0] == 0 && GroupStarts[^1] == GroupOfficers.Length, nameof(GroupStarts));
        for (var group = 0; group < groups; group++)
        {
            Demand(GroupStarts[group] <= GroupStarts[group + 1], nameof(GroupStarts));
        }

        Numbers(VisitGroups, Visits.Count, groups, nameof(VisitGroups));
        Numbers(GroupOfficers, GroupOfficers.Length, Officers.Count, nameof(GroupOfficers));
        Numbers(ConflictVisits, ConflictOfficers.Length, Visits.Count, nameof(ConflictVisits));
        Numbers(ConflictOfficers, ConflictVisits.Length, Officers.Count, nameof(ConflictOfficers));
        Numbers(WiderGroups ?? [], WiderGroups is null ? 0 : groups, groups, nameof(WiderGroups));
        Demand(TeamSize >= 1, nameof(TeamSize));
        Demand(TeamSizes is null || (TeamSizes.Length == Visits.Count && TeamSizes.All(size => size >= 1)), nameof(TeamSizes));
        Demand(
            Capacities is null || (Capacities.Length == Officers.Count && Capacities.All(most => most >= 0)), nameof(Capacities));
        Demand(MayLead is null || MayLead.Length == Officers.Count, nameof(MayLead));
    }

    private static void Numbers(int[] values, int length, int below, string name)
    {
        Demand(values.Length == length, name);
        foreach (var value in values)
        {
            Demand((uint)value < (uint)below, name);
        }
    }

    private static void Demand(bool holds, string name)
    {
        if (!holds)
        {
            throw new ArgumentException($"The column {name} does not fit the problem.", name);
        }
    }
}
