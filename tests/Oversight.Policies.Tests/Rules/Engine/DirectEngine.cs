using System.Globalization;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Tests.Rules.Reference;
using Oversight.Policies.Tests.Support;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Tests.Rules.Engine;

internal sealed class DirectEngine : IEngineUnderTest
{
    private const string Methods = "onsite written network testing";
    private const string Sources = "random complaint assigned transferred follow_up special";
    private const string Results = "no_problem problem falsified unreachable uncooperative deregistered revoked licence_revoked closed liquidating";
    private const string Statuses = "active deregistered revoked licence_revoked closed liquidating unreachable";

    private static readonly Dictionary<string, string[]> Tables = new()
    {
        ["objects"] = ["object_id", "name", $"category:e1:enterprise individual product project practice", "address", "responsible_person", "contact", "industry_code:x", "registered_on:d", $"status:e1:{Statuses}", "credit_grade:e0:A B C D", "complaints:i0", "abnormal_list:b", "dishonest:b", "serious_violation:b", "safety_hazard:b", "new_economy:b", "exempt_from:d", "exempt_to:d"],
        ["officers"] = ["officer_id", "name", "sex", "unit", "section", "post", "cert_no", "cert_valid_from:d", "cert_valid_to:d", "establishment:e0:administrative public_institution contract", "on_duty:t", "auxiliary:b", "specialties:l"],
        ["items"] = ["item_id", "title", "section", "object_category", "tier:e2:key general", "legal_basis", $"method:e0:{Methods}", "ratio_max:f", "frequency_max:i", "domain:e1:general environment safety quality public_interest", "authority:e1:own superior", "superior_ratio:f", "published_on:d"],
        ["plans"] = ["plan_id", "year:i", "month:i", "section", "item_id", "object_scope", "officer_requirement", "ratio:f", "frequency:i", "estimated_objects:i", "starts_on:d", "ends_on:d", "published_on:d", "approved:b", "joint:b", "uses_credit_grade:b", "adjusted_on:d", "adjustment_filed_on:d"],
        ["draws"] = ["draw_id", "plan_id", "drawn_on:d", "method:e0:platform system manual", "seed:x", "pool_size:xi", "drawn_count:xi", "witnesses:i", "recorded:b", "record_signed:b", "filed_on:d", "designation_approved:b"],
        ["inspections"] = ["inspection_id", "object_id", "item_id", "plan_id", "draw_id", $"source:e0:{Sources}", "section", $"method:e1:{Methods}", "joint_id", "inspected_on:d", "completed_on:d", "report_on:d", "feedback_on:d", "decision_on:d", "published_on:d", "archived_on:d", "withheld:b", $"result:e0:{Results}", "violation:e1:none minor general serious criminal", "decision:e1:none guidance warning reduced penalty transferred", "corrected:n", "notice_served:b", "signed:b", "refusal_noted:b", "evidence:b", "rectify_due:d", "rectified_on:d", "revisited_on:d"],
        ["assignments"] = ["inspection_id", "officer_id", "role:e0:leader member auxiliary", "method:e0:random designated swap", "replaces", "statement:b"],
        ["conflicts"] = ["officer_id", "object_id", "kind"],
        ["objections"] = ["objection_id", "inspection_id", "received_on:d", "accepted:b", "reviewed_on:d", "outcome:e0:upheld corrected", "feedback_on:d", "corrected_on:d"],
        ["milestones"] = ["milestone", "year:i", "done_on:d"],
    };

    public EngineOutcome Judge(string folder, int year, DateOnly asOf)
    {
        var plugins = BuiltPlugins.All;
        using var database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 2 });
        using var c = database.Connect();
        c.Execute("CREATE TABLE jurisdictions AS SELECT CAST(j AS INTEGER) j, id, false AS judged FROM (VALUES " + string.Join(",", plugins.Select((p, n) => $"({n}, '{p.Plugin.Id}')")) + ") t(j, id)");
        foreach (var (table, columns) in Tables)
        {
            c.Execute($"CREATE TABLE raw_{table} AS SELECT row_number() OVER () AS line, * FROM read_csv('{folder}/{table}.csv', all_varchar = true, header = true, parallel = false)");
            c.Execute($"CREATE TABLE {table} AS SELECT CAST(row_number() OVER (ORDER BY line) - 1 AS INTEGER) AS ord, j.j, {string.Join(", ", columns.Select(Column))} FROM raw_{table} r JOIN jurisdictions j ON j.id = r.jurisdiction ORDER BY line");
            c.Execute($"UPDATE jurisdictions SET judged = true WHERE j IN (SELECT j FROM {table})");
        }

        c.Execute("CREATE TABLE draw_members(ord INTEGER, j INTEGER, draw_id VARCHAR, draw_ord INTEGER, object_id VARCHAR, object_ord INTEGER, position INTEGER, state UTINYINT)");
        c.Execute("CREATE TABLE constructive(ord INTEGER); CREATE TABLE flagged(ord INTEGER)");
        Ref("plans", "item_ord", "items", "item_id", "item_id");
        Ref("draws", "plan_ord", "plans", "plan_id", "plan_id");
        Ref("inspections", "object_ord", "objects", "object_id", "object_id");
        Ref("inspections", "item_ord", "items", "item_id", "item_id");
        Ref("inspections", "plan_ord", "plans", "plan_id", "plan_id");
        Ref("inspections", "draw_ord", "draws", "draw_id", "draw_id");
        Ref("assignments", "inspection_ord", "inspections", "inspection_id", "inspection_id");
        Ref("assignments", "officer_ord", "officers", "officer_id", "officer_id");
        Ref("assignments", "replaces_ord", "officers", "officer_id", "replaces");
        Ref("conflicts", "officer_ord", "officers", "officer_id", "officer_id");
        Ref("conflicts", "object_ord", "objects", "object_id", "object_id");
        Ref("objections", "inspection_ord", "inspections", "inspection_id", "inspection_id");
        c.Execute("CREATE TABLE k AS SELECT j, item_id, CAST(row_number() OVER () AS INTEGER) AS n FROM (SELECT DISTINCT j, item_id FROM inspections)");
        c.Execute("CREATE TABLE k2 AS SELECT j, joint_id, CAST(row_number() OVER () AS INTEGER) AS n FROM (SELECT DISTINCT j, joint_id FROM inspections WHERE joint_id IS NOT NULL)");
        c.Execute("CREATE TABLE inspections2 AS SELECT i.*, k.n AS item_key, k2.n AS joint_key FROM inspections i JOIN k ON k.j = i.j AND k.item_id IS NOT DISTINCT FROM i.item_id LEFT JOIN k2 ON k2.j = i.j AND k2.joint_id = i.joint_id ORDER BY ord");
        c.Execute("DROP TABLE inspections; ALTER TABLE inspections2 RENAME TO inspections");

        var outcomes = new Evaluator(database, plugins, new EvaluationOptions(year, asOf, 2, "en")).Run();
        var counts = outcomes.SelectMany(o => o.Tallies).ToDictionary(t => t.Key, t => new RuleCounts(t.Value.Checked, t.Value.Breached, t.Value.Pending, t.Value.NotApplicable));
        var breaches = new List<FoundBreach>();
        using var command = c.CreateCommand("SELECT rule_id, subject_id, due_on, done_on, days_late, state FROM breaches");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            breaches.Add(new FoundBreach(
                reader.GetString(0), reader.GetString(1), reader[2] as DateOnly?, reader[3] as DateOnly?,
                reader[4] is DBNull ? null : Convert.ToInt32(reader[4], CultureInfo.InvariantCulture), reader.GetString(5)));
        }

        return new EngineOutcome(counts, breaches);

        void Ref(string table, string column, string target, string key, string text)
        {
            c.Execute($"ALTER TABLE {table} ADD COLUMN {column} INTEGER");
            c.Execute($"UPDATE {table} SET {column} = t.ord FROM {target} t WHERE t.j = {table}.j AND t.{key} = {table}.{text}");
        }
    }

    private static string Column(string spec)
    {
        var p = spec.Split(':');
        var n = p[0];
        return (p.Length == 1 ? "" : p[1]) switch
        {
            "" => $"nullif({n}, '') AS {n}",
            "x" => $"CAST(NULL AS VARCHAR) AS {n}",
            "xi" => $"CAST(NULL AS INTEGER) AS {n}",
            "d" => $"CAST({n} AS DATE) AS {n}",
            "i" => $"CAST({n} AS INTEGER) AS {n}",
            "i0" => $"coalesce(CAST({n} AS INTEGER), 0) AS {n}",
            "f" => $"CAST({n} AS DOUBLE) AS {n}",
            "b" => $"coalesce(CAST({n} AS BOOLEAN), false) AS {n}",
            "t" => $"coalesce(CAST({n} AS BOOLEAN), true) AS {n}",
            "n" => $"CAST({n} AS BOOLEAN) AS {n}",
            "l" => $"CASE WHEN {n} IS NULL THEN NULL ELSE string_split({n}, ';') END AS {n}",
            var e => $"CAST(coalesce(list_position([{string.Join(",", p[2].Split(' ').Select(w => $"'{w}'"))}], {n}), {e[1..]}) AS UTINYINT) AS {n}",
        };
    }
}
