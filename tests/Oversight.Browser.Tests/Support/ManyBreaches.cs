using Oversight.Reports;
using Oversight.Reports.Tests.Support;

namespace Oversight.Browser.Tests.Support;

/// <summary>A report of very many breaches, spread over the rules of the five packs, so that most rules have more than the page holds.</summary>
internal static class ManyBreaches
{
    /// <summary>Writes the report; gives back its folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="breaches">How many breaches, from 1.</param>
    public static string Write(string folder, int breaches)
    {
        var model = SampleModel.Create();
        var rules = model.Packs.SelectMany(pack => pack.Rules.Where(rule => rule.Kind is not null).Select(rule => (Rule: rule.Id, Pack: pack.Id))).ToList();
        using var connection = Province.Open();
        connection.Execute("DELETE FROM breaches");
        connection.Execute("CREATE TEMP TABLE listed (n INTEGER, rule_id VARCHAR, jurisdiction VARCHAR)");
        for (var n = 0; n < rules.Count; n++)
        {
            connection.CreateCommand("INSERT INTO listed VALUES ($1, $2, $3)", n, rules[n].Rule, rules[n].Pack).Execute();
        }

        connection.Execute(
            $"""
            INSERT INTO breaches
                SELECT l.rule_id, l.jurisdiction, 'breach', 'inspection', 'ZB-2022-' || lpad(t.n::VARCHAR, 7, '0'), DATE '2022-01-30' + (t.n % 300)::INTEGER,
                    DATE '2022-02-07' + (t.n % 300)::INTEGER, 1 + t.n % 90, NULL, NULL, 'late', '第十五条：检查任务完成后5个工作日内形成结果报告：应于 2022-01-30，实于 2022-02-07，迟 1 个工作日', NULL
                FROM range({breaches}) AS t(n) JOIN listed AS l ON l.n = t.n % {rules.Count}
            """);
        ReportWriter.Write(model, connection, folder);
        return folder;
    }
}
