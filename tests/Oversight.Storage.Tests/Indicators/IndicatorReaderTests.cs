using Oversight.Storage.DuckDb;
using Oversight.Storage.Indicators;
using Oversight.Storage.Tests.DuckDb;
using Oversight.Storage.Tests.Facts;

namespace Oversight.Storage.Tests.Indicators;

public sealed class IndicatorReaderTests
{
    private static readonly DateOnly YearEnd = new(2022, 12, 31);

    [Fact]
    public void Read_RandomTables_EqualsThePlainReference()
    {
        var (cross, overload, empty) = (0, 0.0, 0);
        for (var seed = 1000; seed < 1060; seed++)
        {
            using var connection = Databases.Memory();
            var tables = new RandomTables(connection, seed);
            var year = 2021 + (seed % 3);
            var cutOff = seed % 2 == 0 ? new DateOnly(year, 12, 31) : new DateOnly(year, 9, 1);
            var reference = new IndicatorReference(new Reference(tables, year, cutOff));
            int[] all = [.. Enumerable.Range(0, RandomTables.Jurisdictions)];

            var actual = IndicatorReader.Read(connection, year, cutOff);

            Assert.Equal(all, actual.Jurisdictions.Select(one => one.Jurisdiction));
            foreach (var one in actual.Jurisdictions)
            {
                Assert.Equal(reference.Of(one.Jurisdiction), one.Values);
                Assert.Equal(reference.Outside(one.Jurisdiction), one.OutsideValidity);
                overload += one.Values.Single(value => value.Name == IndicatorNames.OverloadOfficers).Value ?? 0;
                empty += one.Values.Count(value => value.Value is null);
            }

            IndicatorValue last = new(IndicatorNames.CrossOverloadObjects, reference.CrossOverload(), null, null);
            Assert.Equal([.. reference.Of(all), last], actual.Province);
            cross += reference.CrossOverload();
        }

        // The tables are worth comparing.
        Assert.True(cross > 0 && overload > 0 && empty > 0, $"{cross} objects, {overload} officers, {empty} empty bases");
    }

    [Fact]
    public void Read_JudgedJurisdictionWithoutEvents_HasNoValueForAnyRatio()
    {
        using var connection = Tables();

        var set = IndicatorReader.Read(connection, 2022, YearEnd);

        var one = Assert.Single(set.Jurisdictions);
        Assert.Equal(11, one.Values.Count);
        Assert.All(one.Values, value => Assert.Null(value.Value));
        Assert.Equal([.. one.Values, new(IndicatorNames.CrossOverloadObjects, 0, null, null)], set.Province);
        Assert.Equal(0, one.OutsideValidity);
    }

    [Fact]
    public void Read_NoJudgedJurisdiction_HasAProvinceWithoutValues()
    {
        using var connection = Tables();
        connection.Execute("UPDATE jurisdictions SET judged = false");

        var set = IndicatorReader.Read(connection, 2022, YearEnd);

        Assert.Empty(set.Jurisdictions);
        Assert.Equal(12, set.Province.Count);
        Assert.All(set.Province.SkipLast(1), value => Assert.Null(value.Value));
    }

    [Theory]
    [InlineData("1, 1, 2, 7", 2.0, 1)] // median 1.5, limit 3
    [InlineData("1, 1, 2, 3", 2.0, 0)] // 3 does not exceed 3
    [InlineData("1, 2, 4", 2.0, 0)] // median 2, limit 4
    [InlineData("1, 2, 5", 2.0, 1)]
    [InlineData("1, 2, 2, 3", 1.0, 1)] // ties in the middle: median 2
    [InlineData("3, 3", 1.0, 0)]
    public void Read_OverloadedOfficers_AreThoseOverFactorTimesTheMedian(string places, double factor, int overloaded)
    {
        using var connection = Tables();
        Officers(connection, places, factor);

        var values = IndicatorReader.Read(connection, 2022, YearEnd);

        Assert.Equal(overloaded, Value(values.Jurisdictions[0].Values, IndicatorNames.OverloadOfficers).Value);
        Assert.Equal(overloaded, Value(values.Province, IndicatorNames.OverloadOfficers).Value);
    }

    [Fact]
    public void Read_OfficerFrequency_IsTheSmallestShareOfAllDraws()
    {
        using var connection = Tables();
        Officers(connection, "1, 2, 4", 2.0);

        var frequency = Value(IndicatorReader.Read(connection, 2022, YearEnd).Province, IndicatorNames.OfficerFrequencyMin);

        // Each inspection has a draw_id of its own, that no draw bears: 7 of them, of which the first officer had one.
        Assert.Equal(new(IndicatorNames.OfficerFrequencyMin, 1 / 7.0, 1, 7), frequency);
    }

    [Fact]
    public void Read_CrossOverload_CountsJointVisitsOnceAndSparesFlaggedObjects()
    {
        using var connection = Tables();
        connection.Execute("""
            INSERT INTO jurisdictions VALUES (1, 'x1', true);
            INSERT INTO objects(ord, j, object_id) VALUES (0, 0, 'a'), (1, 1, 'a'), (2, 0, 'b'), (3, 1, 'b'), (4, 0, 'c');
            INSERT INTO inspections(ord, j, object_ord, joint_key, source, inspected_on)
            SELECT row_number() OVER () - 1, CASE WHEN o IN (1, 3) THEN 1 ELSE 0 END, o, k, 1, DATE '2022-05-05'
            FROM (VALUES (0, 7), (0, 7), (0, NULL), (1, NULL), (2, NULL), (2, NULL), (3, NULL), (4, 8), (4, 8), (4, NULL)) v(o, k)
            """);

        // Object a: a joint visit, one alone, one elsewhere. Object b: three. Object c: two visits.
        Assert.Equal(2, Value(IndicatorReader.Read(connection, 2022, YearEnd).Province, IndicatorNames.CrossOverloadObjects).Value);

        connection.Execute("INSERT INTO flagged VALUES (3)");
        Assert.Equal(1, Value(IndicatorReader.Read(connection, 2022, YearEnd).Province, IndicatorNames.CrossOverloadObjects).Value);
    }

    [Fact]
    public void Read_Cancelled_ThrowsCancellation()
    {
        using var connection = Tables();

        Assert.ThrowsAny<OperationCanceledException>(
            () => IndicatorReader.Read(connection, 2022, YearEnd, new CancellationToken(true)));
    }

    private static IndicatorValue Value(IEnumerable<IndicatorValue> values, string name) => values.Single(value => value.Name == name);

    // One judged jurisdiction, number 0, and nothing in it.
    private static DuckDBConnection Tables()
    {
        var connection = Databases.Memory();
        LoadedTables.Create(connection);
        connection.Execute("INSERT INTO jurisdictions VALUES (0, 'x0', true); INSERT INTO packs VALUES (0, '2022-01-01', NULL, 2.0)");
        return connection;
    }

    // Enforcement officers with the given team places, each in an inspection of its own, and one without a place.
    private static void Officers(DuckDBConnection connection, string places, double factor) => connection.Execute($"""
        UPDATE packs SET overload_factor = {factor};
        INSERT INTO officers(ord, j, cert_no) SELECT range, 0, 'c' FROM range(len([{places}]) + 1);
        INSERT INTO assignments(ord, j, inspection_ord, officer_ord, role, object_ord, inspected_on)
        SELECT row_number() OVER () - 1, 0, row_number() OVER () - 1, o.officer, 2, 0, DATE '2022-03-03'
        FROM (SELECT unnest(range(len([{places}]))) AS officer, unnest([{places}]) AS places) o, range(100) r(n)
        WHERE r.n < o.places;
        INSERT INTO inspections(ord, j, object_ord, draw_id, inspected_on)
        SELECT inspection_ord, 0, object_ord, 'd' || inspection_ord, inspected_on FROM assignments
        """);
}
