using Oversight.Reports.Page;
using Oversight.Reports.Tests.Support;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Reports.Tests.Page;

/// <summary>The figures' queries against a province small enough to count by hand.</summary>
public sealed class FiguresTests : IDisposable
{
    private readonly DuckDBConnection connection = Province.Empty();

    public FiguresTests()
    {
        connection.Execute(Rows);
        YearTables.Keep(connection, 2021);
        YearTables.KeepCrossObjects(connection, 2021, anew: true);
    }

    private const string Rows =
        """
        INSERT INTO packs VALUES (0, DATE '2020-01-01', NULL, 2.0);
        INSERT INTO objects VALUES
            (0, 0, 'X', '甲', NULL, 1, 1), (1, 0, 'Y', '乙', DATE '2021-12-31', 1, 1), (2, 0, 'Z', '丙', DATE '2022-01-01', 1, 1),
            (3, 0, 'W', '丁', NULL, 2, 1), (4, 1, 'X', '甲', NULL, 1, 0), (5, 1, 'F', '戊', NULL, 1, 0);
        INSERT INTO flagged VALUES (5);
        INSERT INTO inspections VALUES
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
        Assert.Equal(["shuozhou|1|2|2|1", "zibo|0|2|2|2"], Found(CoverageByCredit.Query(2021)));

    [Fact]
    public void ObjectLoad_SmallProvince_CountsRandomInspectionsOfTheYear() =>
        Assert.Equal(["shuozhou|0|1", "shuozhou|1|1", "shuozhou|3|1", "zibo|1|1", "zibo|3|1"], Found(ObjectLoad.Query(2021)));

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
