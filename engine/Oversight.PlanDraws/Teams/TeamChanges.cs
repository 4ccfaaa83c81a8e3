using Oversight.Contracts;
using Oversight.Drawing.Teams;
using Oversight.Drawing.Tickets;
using Oversight.PlanDraws.Records;

namespace Oversight.PlanDraws.Teams;

/// <summary>Makes the changes that a request asks for after the draw, for recusal (回避) or absence.</summary>
internal sealed class TeamChanges
{
    private readonly TeamProblem problem;
    private readonly TeamAmendments amendments;
    private readonly Dictionary<string, int> visits;
    private readonly Dictionary<string, int> officers;

    /// <summary>Begins with the teams as drawn.</summary>
    /// <param name="drawn">The teams.</param>
    /// <param name="officers">The key of the assignment.</param>
    /// <param name="leaders">The key of the leaders.</param>
    public TeamChanges(DrawnTeams drawn, DrawKey officers, DrawKey leaders)
    {
        problem = drawn.Problem;
        amendments = new TeamAmendments(problem, drawn.Roster, officers, leaders);
        visits = Rows(problem.Visits);
        this.officers = Rows(problem.Officers);
    }

    /// <summary>The teams as they are now.</summary>
    public TeamRoster Roster => amendments.Roster;

    /// <summary>Makes the changes, in their order.</summary>
    /// <param name="requests">What is asked for.</param>
    /// <returns>What came of it, in order.</returns>
    /// <exception cref="DrawException">An id is unknown, an officer is not in the team, or nobody can take the place.</exception>
    public RecordedChange[] Make(IReadOnlyList<ChangeRequest> requests)
    {
        var recorded = new List<RecordedChange>();
        for (var number = 0; number < requests.Count; number++)
        {
            var before = amendments.Changes.Count;
            Make(requests[number]);
            recorded.AddRange(amendments.Changes.Skip(before).Select(change => new RecordedChange(
                number + 1,
                problem.Visits.Text(change.Visit),
                problem.Officers.Text(change.Leaving),
                problem.Officers.Text(change.Joining),
                change.Leader == change.Joining,
                change.OtherVisit is { } other ? problem.Visits.Text(other) : null)));
        }

        return [.. recorded];
    }

    private void Make(ChangeRequest request)
    {
        var officer = Row(officers, request.OfficerId, "执法人员", "officer");
        var by = request.By ?? "";
        if (request.ObjectId is null)
        {
            if (request.Method == ChangeMethod.Swap)
            {
                throw new DrawException(new LocalText(
                    $"{request.OfficerId}：交换要说明是哪一户检查", $"{request.OfficerId}: a swap needs the visit that is given up"));
            }

            var before = amendments.Changes.Count;
            var unfilled = amendments.Absent(officer, request.Reason, by);
            if (unfilled.Count > 0)
            {
                throw Nobody(request.OfficerId, problem.Visits.Text(unfilled[0]));
            }

            if (amendments.Changes.Count == before)
            {
                throw new DrawException(new LocalText($"{request.OfficerId} 不在任何检查组", $"{request.OfficerId} is in no team"));
            }

            return;
        }

        var visit = Row(visits, request.ObjectId, "检查", "visit");
        if (!amendments.Roster.Members(visit).Contains(officer))
        {
            throw new DrawException(new LocalText(
                $"{request.OfficerId} 不在 {request.ObjectId} 的检查组", $"{request.OfficerId} is not in the team of {request.ObjectId}"));
        }

        var change = request.Method == ChangeMethod.Swap
            ? amendments.Swap(visit, officer, request.Reason, by)
            : amendments.Redraw(visit, officer, request.Reason, by);
        if (change is null)
        {
            throw Nobody(request.OfficerId, request.ObjectId);
        }
    }

    private static DrawException Nobody(string officer, string visit) => new(new LocalText(
        $"{visit} 的检查组中没有人能接替 {officer}：有资格、无利害关系且未满 --max-load 的人员都已在组内",
        $"nobody can take the place of {officer} in the team of {visit}: whoever is eligible, without conflict and below --max-load is in it already"));

    private static int Row(Dictionary<string, int> rows, string id, string zh, string en) => rows.TryGetValue(id, out var row)
        ? row
        : throw new DrawException(new LocalText($"{zh} {id} 不在这次抽取之中", $"{en} {id} is not part of this draw"));

    private static Dictionary<string, int> Rows(IdList ids) =>
        Enumerable.Range(0, ids.Count).ToDictionary(ids.Text, row => row, StringComparer.Ordinal);
}
