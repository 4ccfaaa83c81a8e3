using Oversight.Contracts;
using Oversight.Reports;
using Oversight.Reports.Model;
using Oversight.Reports.Tests.Support;
using Oversight.Storage.Indicators;

namespace Oversight.Browser.Tests.Support;

/// <summary>A province of a hundred jurisdictions, each with a pack, firms, officers, inspections and breaches of its own.</summary>
internal static class HundredJurisdictions
{
    private const int Many = 100;

    private const string Rows =
        """
        DELETE FROM jurisdictions;
        INSERT INTO jurisdictions SELECT n, 'p' || lpad(n::VARCHAR, 2, '0'), true FROM range(100) AS t(n);
        INSERT INTO packs SELECT j, DATE '2016-01-01', NULL, 2.0 FROM jurisdictions;
        INSERT INTO objects (ord, j, object_id, name, registered_on, status, credit_grade)
            SELECT n, n % 100, 'X' || n, '公司' || n, NULL, 1, n // 100 % 5 FROM range(2000) AS t(n);
        INSERT INTO officers
            SELECT n, n % 100, 'P' || n, '人员' || n, 'C', NULL, NULL, true, false FROM range(400) AS t(n);
        INSERT INTO inspections (ord, j, inspection_id, object_ord, item_key, source, inspected_on, completed_on, published_on)
            SELECT n, n % 100, 'I' || lpad(n::VARCHAR, 5, '0'), n % 1500, 0, 1, DATE '2021-01-05' + (n % 350)::INTEGER,
                DATE '2021-01-06' + (n % 350)::INTEGER, DATE '2021-01-06' + (n % 350 + n % 40)::INTEGER
            FROM range(5000) AS t(n);
        INSERT INTO assignments
            SELECT n, n % 100, n, n % 100 + 100 * (n // 100 % 4), 1, n % 1500, DATE '2021-01-05' + (n % 350)::INTEGER FROM range(5000) AS t(n);
        INSERT INTO breaches
            SELECT 'p' || lpad((n % 100)::VARCHAR, 2, '0') || '.2.2.1.team', 'p' || lpad((n % 100)::VARCHAR, 2, '0'), 'breach', 'inspection',
                'I' || lpad(n::VARCHAR, 5, '0'), NULL, NULL, NULL, '1', '2', 'failed', '检查组少于2人', NULL
            FROM range(1500) AS t(n);
        """;

    /// <summary>Writes the report; gives back its folder.</summary>
    public static string Write(string folder)
    {
        var sample = SampleModel.Create();
        var pack = sample.Packs[^1];
        using var connection = Province.Empty();
        connection.Execute(Rows);
        ReportWriter.Write(
            sample with
            {
                Packs = [.. Enumerable.Range(0, Many).Select(n => pack with { Id = Id(n), Name = Name(n), Rules = [pack.Rules[0] with { Id = $"{Id(n)}.2.2.1.team" }] })],
                Jurisdictions = [.. Enumerable.Range(0, Many).Select(n => Jurisdiction(n, sample))],
                NotCovered = [],
            },
            connection,
            folder);
        return folder;
    }

    private static JurisdictionInfo Jurisdiction(int n, ReportModel sample) => new()
    {
        Id = Id(n),
        Name = Name(n),
        Judged = true,
        Indicators = [.. sample.Jurisdictions[n % 4].Indicators.Select(one => n % 10 == 9 ? new IndicatorValue(one.Name, null, 0, 0) : one)],
        Tallies = [new RuleResult($"{Id(n)}.2.2.1.team", 50, 15, 0, 0)],
        OutsideValidity = 0,
    };

    private static string Id(int n) => $"p{n:00}";

    private static LocalText Name(int n) => new($"辖区{n:00}", $"Place {n:00}");
}
