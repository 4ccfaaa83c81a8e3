using Oversight.Contracts;
using Oversight.Drawing.Teams;
using Oversight.Drawing.Tickets;
using Oversight.PlanDraws.Records;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws.Teams;

/// <summary>Draws the officers of the visits.</summary>
/// <param name="connection">A connection to the loaded tables.</param>
/// <param name="jurisdiction">Number of the jurisdiction.</param>
/// <param name="terms">What shapes the teams.</param>
internal sealed class TeamDrawer(DuckDBConnection connection, int jurisdiction, TeamTerms terms)
{
    private const int NamedAtMost = 5;

    /// <summary>Draws.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="visits">The visits, without officers.</param>
    /// <param name="pool">The officers.</param>
    /// <param name="officers">The key of the assignment.</param>
    /// <param name="leaders">The key of the leaders.</param>
    /// <exception cref="DrawException">There are no such teams; the reason names the visits and officers that stand in the way.</exception>
    public DrawnTeams Draw(
        IReadOnlyList<PlanDraw> plans,
        IReadOnlyList<Visit> visits,
        OfficerPool pool,
        DrawKey officers,
        DrawKey leaders)
    {
        VisitTable.Write(connection, visits);
        var sql =
            $"""
            SELECT c.officer_id, c.object_id FROM conflicts c
            JOIN {OfficerPool.Table} p ON p.officer_id = c.officer_id
            JOIN {VisitTable.Name} v ON v.object_id = c.object_id
            WHERE c.j = {jurisdiction} GROUP BY ALL ORDER BY c.officer_id, c.object_id
            """;
        var conflicts = TeamProblemBuilder.Conflicts(connection, sql);
        var problem = TeamProblemBuilder.Build(
            visits, plans.ToDictionary(plan => plan.PlanId, plan => plan.Section, StringComparer.Ordinal), pool, conflicts, terms);
        var outcome = TeamDraw.Draw(problem, officers, leaders);
        if (!outcome.IsDrawn)
        {
            throw Shortage(problem, outcome.Shortage);
        }

        var recorded = new RecordedTeams
        {
            Size = terms.Size,
            Rules = terms.Rules,
            Key = officers.ToString(),
            KeySha256 = officers.Hash(),
            LeaderKey = leaders.ToString(),
            LeaderKeySha256 = leaders.Hash(),
            Loads = [.. Eligible(problem).Select(row => new OfficerLoad(pool.Officers[row].OfficerId, outcome.Roster.Load(row)))],
        };
        return new DrawnTeams(problem, outcome.Roster, recorded);
    }

    /// <summary>The officers who may make any of the visits, by row.</summary>
    private static IEnumerable<int> Eligible(TeamProblem problem) => problem.VisitGroups
        .Distinct()
        .SelectMany(group => problem.GroupOfficers[problem.GroupStarts[group]..problem.GroupStarts[group + 1]])
        .Distinct()
        .Order();

    private DrawException Shortage(TeamProblem problem, TeamShortage shortage)
    {
        var (zh, en) = ("", "");
        if (shortage.WithCrossSection == true)
        {
            (zh, en) = terms.MayCrossSections
                ? ("跨科室抽取可以解决：--cross-section", "drawing across sections would do: --cross-section")
                : ("只有跨科室抽取可以解决，但规则包没有这样的规定", "only drawing across sections would do, which the pack does not provide for");
        }
        else if (shortage.CapacityNeeded is { } more && terms.MaxLoad is { } most)
        {
            (zh, en) = ($"把 --max-load 提高到 {most + more} 可以解决", $"--max-load {most + more} would do");
        }
        else
        {
            (zh, en) = ("请增加可抽取的执法人员，或降低比例", "more eligible officers are needed, or a lower ratio");
        }

        if (shortage.Officers.Count == 0)
        {
            return new DrawException(new LocalText(
                $"没有执法人员可以检查 {Some(shortage.Visits, problem.Visits, "、", "等")} 共 {shortage.Visits.Count:N0} 户（在岗、抽取日持证、非辅助、本科室）；{zh}",
                $"no officer may make the {shortage.Visits.Count:N0} visits {Some(shortage.Visits, problem.Visits, ", ", ", …")} (on duty, certified on the day, not auxiliary, of the section); {en}"));
        }

        return new DrawException(new LocalText(
            $"执法人员不够：检查 {Some(shortage.Visits, problem.Visits, "、", "等")} 共 {shortage.Visits.Count:N0} 户需 {shortage.PlacesNeeded:N0} 人次，"
            + $"只能由 {Some(shortage.Officers, problem.Officers, "、", "等")} 共 {shortage.Officers.Count:N0} 名执法人员承担，缺 {shortage.PlacesMissing:N0} 人次；{zh}",
            $"there are not enough officers: the {shortage.Visits.Count:N0} visits {Some(shortage.Visits, problem.Visits, ", ", ", …")} have {shortage.PlacesNeeded:N0} places, "
            + $"which only the {shortage.Officers.Count:N0} officers {Some(shortage.Officers, problem.Officers, ", ", ", …")} may fill; {shortage.PlacesMissing:N0} stay empty; {en}"));
    }

    private static string Some(IReadOnlyList<int> rows, IdList ids, string between, string more) =>
        string.Join(between, rows.Take(NamedAtMost).Select(ids.Text)) + (rows.Count > NamedAtMost ? more : "");
}
