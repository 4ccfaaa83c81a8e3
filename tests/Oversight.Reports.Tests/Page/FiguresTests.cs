using Oversight.Reports.Page;
using Oversight.Reports.Tests.Support;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tests.Page;

/// <summary>The figures' queries against a province small enough to count by hand.</summary>
public sealed class FiguresTests : IDisposable
{
    private readonly DuckDBConnection connection = Province.Empty();

    public FiguresTests()
    {
        connection.Execute(Rows);
        Count();
    }

    private void Count()
    {
        Province.Count(connection);
        ObjectCounts.Keep(connection, Province.Year, CancellationToken.None);
    }

    private const string Rows =
        """
        INSERT INTO packs VALUES (0, DATE '2020-01-01', NULL, 2.0);
        INSERT INTO objects (ord, j, object_id, name, registered_on, status, credit_grade) VALUES
            (0, 0, 'X', '甲', NULL, 1, 1), (1, 0, 'Y', '乙', DATE '2021-12-31', 1, 1), (2, 0, 'Z', '丙', DATE '2022-01-01', 1, 1),
            (3, 0, 'W', '丁', NULL, 2, 1), (4, 1, 'X', '甲', NULL, 1, 0), (5, 1, 'F', '戊', NULL, 1, 0);
        INSERT INTO flagged VALUES (5);
        INSERT INTO inspections (ord, j, inspection_id, object_ord, item_key, joint_key, source, inspected_on, completed_on) VALUES
            (0, 0, 'I0', 0, 0, 7, 1, DATE '2021-01-01', NULL), (1, 0, 'I1', 0, 1, 7, 1, DATE '2021-01-01', NULL),
            (2, 0, 'I2', 0, 0, NULL, 1, DATE '2021-12-31', NULL), (3, 0, 'I3', 0, 0, NULL, 1, DATE '2022-01-01', NULL),
            (4, 0, 'I4', 1, 0, NULL, 2, DATE '2021-05-01', NULL), (5, 0, 'I5', 3, 0, NULL, 1, DATE '2021-05-01', NULL),
            (6, 1, 'I0', 4, 0, NULL, 1, DATE '2021-05-01', NULL), (7, 1, 'I7', 5, 0, NULL, 1, DATE '2021-05-01', NULL),
            (8, 1, 'I8', 5, 0, NULL, 1, DATE '2021-05-02', NULL), (9, 1, 'I9', 5, 0, NULL, 1, DATE '2021-05-03', NULL);
        INSERT INTO officers VALUES
            (0, 0, 'P0', '王', 'C', NULL, NULL, true, false), (1, 0, 'P1', '李', 'C', NULL, DATE '2021-01-01', true, false),
            (2, 0, 'P2', '张', 'C', NULL, DATE '2020-12-31', true, false), (3, 0, 'P3', '刘', 'C', NULL, NULL, true, true),
            (4, 0, 'P4', '陈', 'C', NULL, NULL, true, false);
        INSERT INTO assignments
            SELECT a.*, i.object_ord, i.inspected_on
            FROM (VALUES
                (0, 0, 0, 0, 1), (1, 0, 1, 0, 2), (2, 0, 2, 0, 1), (3, 0, 3, 0, 1), (4, 0, 0, 1, 2), (5, 0, 1, 1, 3),
                (6, 0, 0, 3, 2), (7, 0, 1, 3, 2)) a(ord, j, inspection_ord, officer_ord, role)
            JOIN inspections i ON i.ord = a.inspection_ord;
        """;

    public void Dispose() => connection.Dispose();

    [Fact]
    public void CoverageByCredit_SmallProvince_CountsActiveObjects() =>
        Assert.Equal(["shuozhou|1|2|2|1", "zibo|0|2|2|2"], Found(CoverageByCredit.Query));

    [Fact]
    public void ObjectLoad_SmallProvince_CountsRandomInspectionsOfTheYear() =>
        Assert.Equal(["shuozhou|0|1", "shuozhou|1|1", "shuozhou|3|1", "zibo|1|1", "zibo|3|1"], Found(ObjectLoad.Query));

    [Fact]
    public void BusyObjects_SmallProvince_NamesThoseWithMoreThanTwo() =>
        Assert.Equal(["shuozhou|X|甲|3|2|2|2|False", "zibo|F|戊|3|3|1|3|True"], Found(BusyObjects.Query(2021)));

    [Fact]
    public void CrossObjects_SmallProvince_CountsJointVisitsOnceAndSparesFlagged() =>
        Assert.Equal(["X|甲|3|shuozhou,zibo"], Found(CrossObjects.Query(2021)));

    [Fact]
    public void OfficerLoad_SmallProvince_CountsPlacesAsLeaderOrMember() =>
        Assert.Equal(["shuozhou|0|1", "shuozhou|1|1", "shuozhou|2|1", "shuozhou|3|1"], Found(OfficerLoad.Query(2021)));

    [Fact]
    public void BusyOfficers_SmallProvince_TakesTheMedianOfEnforcementOfficers() =>
        Assert.Equal(
            ["shuozhou|P0|王|3|2|2", "shuozhou|P3|刘|2|2|2", "shuozhou|P1|李|1|2|2"],
            Found(BusyOfficers.Query(2021)));

    [Fact]
    public void DeadlineBreaches_SmallProvince_CountsRulesOfThatKindOnly()
    {
        connection.Execute(
            """
            INSERT INTO breaches (rule_id, due_on, days_late, state) VALUES
                ('zibo.15.report', DATE '2021-03-01', 0, 'late'), ('zibo.15.report', DATE '2021-03-31', 5, 'late'),
                ('zibo.15.report', DATE '2021-03-31', 1, 'late'), ('zibo.15.report', DATE '2021-12-31', 61, 'overdue'),
                ('xinzhou.3.4.plans', DATE '2021-04-15', 11, 'late')
            """);
        Assert.Equal(
            ["zibo.15.report|3|late|0|1|0", "zibo.15.report|3|late|1|2|5", "zibo.15.report|12|overdue|5|1|61"],
            Found(DeadlineBreaches.Query(SampleModel.Create())));
    }

    [Theory]
    [InlineData("0111", "A")]
    [InlineData("05", "A")]
    [InlineData("0600", "B")]
    [InlineData("4390", "C")]
    [InlineData("4400", "D")]
    [InlineData("9700", "T")]
    [InlineData("9800", "-")]
    [InlineData("0000", "-")]
    [InlineData("C13", "-")]
    [InlineData("", "-")]
    public void CoverageByIndustry_Code_BelongsToItsSection(string code, string section)
    {
        connection.CreateCommand("UPDATE objects SET industry_code = $1 WHERE ord = 0", code).Execute();
        Count();

        // 甲 is inspected at random; 乙 by complaint only, and has no code.
        Assert.Equal(
            section == "-" ? ["shuozhou|-|2|2|1", "zibo|-|2|2|2"] : ["shuozhou|-|1|1|0", $"shuozhou|{section}|1|1|1", "zibo|-|2|2|2"],
            Found(CoverageByIndustry.Query));
    }

    [Fact]
    public void ObjectsByStatus_SmallProvince_CountsAllOfTheRegistry() =>
        Assert.Equal(["shuozhou|1|3|2|1", "shuozhou|2|1|1|1", "zibo|1|2|2|2"], Found(ObjectsByStatus.Query));

    [Fact]
    public void PublicationDays_SmallProvince_CountsDaysToPublicationOrCutOff()
    {
        connection.Execute(
            """
            UPDATE inspections SET completed_on = DATE '2021-05-01';
            UPDATE inspections SET published_on = DATE '2021-05-04' WHERE ord IN (0, 1);
            UPDATE inspections SET published_on = DATE '2021-04-30' WHERE ord = 2;
            UPDATE inspections SET published_on = DATE '2021-06-11' WHERE ord = 4;
            UPDATE inspections SET withheld = true WHERE ord = 5;
            UPDATE inspections SET completed_on = DATE '2021-06-11' WHERE ord = 6;
            UPDATE inspections SET completed_on = NULL WHERE ord = 7;
            UPDATE inspections SET completed_on = DATE '2019-05-01' WHERE ord = 8;
            """);

        // As of 10 June: one was published before it was completed, one the day after the cut-off, one waits for more than a year.
        Assert.Equal(
            ["shuozhou|0|True|1", "shuozhou|3|True|2", "shuozhou|40|False|1", "zibo|40|False|1", "zibo|366|False|1"],
            Found(PublicationDays.Query(2021, new DateOnly(2021, 6, 10))));
    }

    [Fact]
    public void PlanTimeline_SmallProvince_HasPlansWithTheirInspections()
    {
        connection.Execute(
            """
            INSERT INTO items VALUES (0, 0, 'T', '食品');
            INSERT INTO plans (ord, j, plan_id, year, month, item_ord, starts_on, ends_on, published_on) VALUES
                (0, 0, 'B', 2021, NULL, 0, DATE '2021-02-01', DATE '2021-03-31', DATE '2021-01-15'),
                (1, 0, 'A', 2021, 2, NULL, NULL, NULL, NULL), (2, 0, 'C', 2021, NULL, NULL, NULL, NULL, NULL),
                (3, 0, 'D', 2022, NULL, NULL, NULL, NULL, NULL), (4, 1, 'E', 2021, 4, NULL, NULL, NULL, NULL);
            UPDATE inspections SET plan_ord = 0 WHERE ord IN (0, 2, 4);
            """);

        Assert.Equal(
            [
                "shuozhou|C||2021-01-01|2021-12-31||0|||3|3|2",
                "shuozhou|A||2021-02-01|2021-02-28||0|||3|3|2",
                "shuozhou|B|食品|2021-02-01|2021-03-31|2021-01-15|3|2021-01-01|2021-12-31|3|3|2",
                "zibo|E||2021-04-01|2021-04-30||0|||1|0|1",
            ],
            Found(PlanTimeline.Query(2021)));
    }

    [Fact]
    public void MilestonesDone_SmallProvince_NamesThoseOfTheYear()
    {
        connection.Execute(
            """
            INSERT INTO milestones VALUES (0, 0, 'half-year', 2021, DATE '2021-07-01'), (1, 0, 'list', 2021, NULL),
                (2, 1, 'half-year', 2020, DATE '2020-07-01'), (3, 4, 'half-year', 2021, DATE '2021-07-01')
            """);

        Assert.Equal(["shuozhou|half-year|2021-07-01"], Found(MilestonesDone.Query(2021)));
    }

    [Fact]
    public void BehindIndicators_SmallProvince_NamesTheRowsThatAreMissing()
    {
        connection.Execute(
            """
            INSERT INTO objects VALUES (6, 0, 'V', '己', NULL, 1, 2, '1310'), (7, 0, 'U', '庚', NULL, 3, 2, NULL);
            UPDATE inspections SET completed_on = DATE '2021-12-31' WHERE ord IN (0, 2, 4, 6);
            UPDATE inspections SET published_on = DATE '2022-01-01' WHERE ord = 0;
            UPDATE inspections SET published_on = DATE '2021-12-31' WHERE ord = 2;
            UPDATE inspections SET result = 2 WHERE ord IN (4, 5);
            INSERT INTO constructive VALUES (7);
            INSERT INTO plans (ord, j, plan_id, year, joint, uses_credit_grade) VALUES (0, 0, 'P', 2021, true, false),
                (1, 0, 'Q', 2021, true, true), (2, 0, 'R', 2021, false, false), (3, 0, 'S', 2020, true, false);
            INSERT INTO draws VALUES (0, 0, 'D', DATE '2021-03-01'), (1, 0, 'E', DATE '2020-03-01');
            INSERT INTO draw_members VALUES (0, 0, 0, 0, 1), (1, 0, 0, 1, 1), (2, 0, 0, 3, 2), (3, 0, 0, 6, 3), (4, 0, 1, 6, 1);
            UPDATE inspections SET draw_ord = 0 WHERE ord IN (0, 4, 5);
            """);
        Count();
        var found = BehindIndicators.Queries(Province.Year, new DateOnly(Province.Year, 12, 31), judged: 4).SelectMany(Found).ToList();
        string[] classes = ["status", "visits", "places"];

        Assert.Contains("status|shuozhou|U|庚|3|-", found);
        Assert.Equal(
            [
                "coverage|shuozhou|V|己|2|C",
                "random_coverage|shuozhou|V|己|2|C", "random_coverage|shuozhou|Y|乙|1|-",
                "participation_rate|shuozhou|P4|陈||",
                "publication_rate|shuozhou|I0|甲|2021-12-31|", "publication_rate|shuozhou|I4|乙|2021-12-31|",
                "publication_rate|zibo|I0|甲|2021-12-31|", "publication_rate|zibo|I7|戊||",
                "random_publication_rate|shuozhou|I0|甲|2021-12-31|", "random_publication_rate|zibo|I0|甲|2021-12-31|",
                "random_publication_rate|zibo|I7|戊||",
                "problem_rate|shuozhou|I4|乙|2021-05-01|",
                "joint_rate|shuozhou|I0|甲|2021-01-01|", "joint_rate|shuozhou|I1|甲|2021-01-01|",
                "credit_application_rate|shuozhou|P|||",
                "draw_completion_rate|shuozhou|V|己|2021-03-01|",
            ],
            found.Where(row => !classes.Contains(row.Split('|')[0])));
    }

    [Fact]
    public void BehindIndicators_Officers_OverTheFactorTimesTheMedian()
    {
        connection.Execute(
            """
            INSERT INTO assignments SELECT 10 + n, 0, 0, 0, 1, 0, DATE '2021-01-01' FROM range(3) AS t(n);
            INSERT INTO packs VALUES (1, DATE '2020-01-01', NULL, 2.0);
            """);
        Count();

        // Places of enforcement officers: 王 6, 李 1; the median is 3.5, twice that 7.
        Assert.Empty(Found(BehindIndicators.Queries(Province.Year, new DateOnly(Province.Year, 12, 31), judged: 4).Last()));
        connection.Execute("UPDATE packs SET overload_factor = 1.5");
        Assert.Equal(["overload_officers|shuozhou|P0|王|6|"], Found(BehindIndicators.Queries(Province.Year, new DateOnly(Province.Year, 12, 31), judged: 4).Last()));
    }

    private List<string> Found(string query)
    {
        using var command = connection.CreateCommand(query);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }
}
