using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;
using Oversight.Storage.Tests.DuckDb;
using Text = Oversight.Contracts.Facts.Text;

namespace Oversight.Storage.Tests.Facts;

public sealed class FactQueryTests
{
    private static readonly DateOnly YearEnd = new(2022, 12, 31);

    public static TheoryData<FactKind> Kinds => [.. Enum.GetValues<FactKind>()];

    [Fact]
    public void For_AllColumnsOfRandomTables_EqualThePlainReference()
    {
        var seen = new HashSet<(FactKind Kind, string Column, object? Value)>();
        for (var seed = 0; seed < 40; seed++)
        {
            using var connection = Databases.Memory();
            var tables = new RandomTables(connection, seed);
            var year = 2021 + (seed % 3);
            var cutOff = seed % 2 == 0 ? new DateOnly(year, 12, 31) : new DateOnly(year, 9, 1);
            var memory = seed % 2 == 0 ? FactMemory.Arrow : FactMemory.InPlace;

            // Few rows are joined as of a day by a loop; every third time they are sorted, as many rows would be.
            connection.Execute($"SET asof_loop_join_threshold = {(seed % 3 == 0 ? 0 : 64)}");
            foreach (var kind in Enum.GetValues<FactKind>())
            {
                var columns = Enum.GetNames(FactQuery.ColumnsOf(kind)).ToHashSet();

                var actual = FactRows.Read(connection, kind, columns, new FactContext(year, cutOff), memory);

                AssertEqual(new Reference(tables, year, cutOff).Rows(kind, columns), actual, $"{kind}, seed {seed}");
                seen.UnionWith(actual.SelectMany(row => row.Select(pair => (kind, pair.Key, pair.Value))));
            }
        }

        // The tables are worth comparing: no column, but the empty keys of registries, is the same everywhere.
        var dull = seen.GroupBy(entry => (entry.Kind, entry.Column)).Where(values => values.Count() == 1).Select(values => values.Key);
        Assert.All(dull, column => Assert.StartsWith("Event", column.Column, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void For_EachColumnAlone_EqualsItsValueAmongAll(FactKind kind)
    {
        using var connection = Databases.Memory();
        _ = new RandomTables(connection, seed: 77);
        var context = new FactContext(2022, YearEnd);
        var names = Enum.GetNames(FactQuery.ColumnsOf(kind));
        var all = FactRows.Read(connection, kind, names.ToHashSet(), context, FactMemory.InPlace);
        Assert.NotEmpty(all);
        foreach (var name in names)
        {
            // A ratio is read as one property of two columns.
            var asked = new HashSet<string> { name, name.Replace("Numerator", "Denominator", StringComparison.Ordinal) };
            asked.Add(name.Replace("Denominator", "Numerator", StringComparison.Ordinal));
            var alone = FactRows.Read(connection, kind, asked, context, FactMemory.InPlace);

            Assert.Equal(all.Select(row => row[name]), alone.Select(row => row[name]));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void For_JurisdictionsOfPeriodsOfTheirOwn_EachRowIsAsInARunOfThatPeriod(FactKind kind)
    {
        const int Jurisdictions = 8;
        var periods = Enumerable.Range(0, Jurisdictions)
            .Select(number => new ReportPeriod(2021 + (number % 3), new DateOnly(2021 + (number % 3), number % 2 == 0 ? 12 : 9, 30))).ToArray();
        var columns = Enum.GetNames(FactQuery.ColumnsOf(kind)).ToHashSet();
        var differing = 0;
        for (var seed = 0; seed < 6; seed++)
        {
            using var connection = Databases.Memory();
            _ = new RandomTables(connection, seed);
            var together = Read(new FactContext(2000, default) { Periods = periods });
            foreach (var own in periods.Distinct())
            {
                var alone = Read(new FactContext(own.Year, own.CutOff));

                Assert.Equal(alone.Where(row => periods[row.Number] == own).Select(row => row.Text), together.Where(row => periods[row.Number] == own).Select(row => row.Text));
                differing += alone.Select(row => row.Text).Except(together.Select(row => row.Text)).Count();
            }

            List<(int Number, string Text)> Read(FactContext context) =>
                [.. FactRows.Read(connection, kind, columns, context, FactMemory.Arrow).Select(row =>
                    ((int)row["Jurisdiction"]!, string.Join(' ', row.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"))))];
        }

        // Some kinds of rows are the same in every year; those that are counted by the year are not.
        Assert.True(kind is not (FactKind.Object or FactKind.Officer or FactKind.Jurisdiction) || differing > 0, "the periods make a difference");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void For_EachColumn_StandsInTheOrderOfTheEnumeration(FactKind kind)
    {
        var names = Enum.GetNames(FactQuery.ColumnsOf(kind));

        Assert.Equal(names[4..], FactQuery.SourceOf(kind).Names);
        Assert.Equal(Enumerable.Range(0, names.Length), FactQuery.For(kind, names.ToHashSet(), 2022, YearEnd).Positions);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void For_EachColumn_HasTheTypeThatItsPropertyReads(FactKind kind)
    {
        using var connection = Databases.Memory();
        LoadedTables.Create(connection);
        var names = Enum.GetNames(FactQuery.ColumnsOf(kind));
        var query = FactQuery.For(kind, names.ToHashSet(), 2022, YearEnd);
        using var stream = connection.Stream(query.Sql);
        for (var at = 0; at < names.Length; at++)
        {
            Assert.Equal(names[at], stream.ColumnName(at));
            Assert.Equal(Expected(FactRows.RowType(kind), names[at], at), stream.ColumnType(at));
        }
    }

    [Fact]
    public void For_UnknownColumn_Throws()
    {
        var error = Assert.Throws<ArgumentException>(
            () => FactQuery.For(FactKind.Item, new HashSet<string> { "Colour" }, 2022, YearEnd));

        Assert.Contains("Item facts have no column 'Colour'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void For_NoTeamFact_LeavesOutAssignments()
    {
        var sql = Inspections(nameof(InspectionColumn.CompletedOn), nameof(InspectionColumn.PlanYear));

        Assert.DoesNotContain("assignments", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("objects", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("draws", sql, StringComparison.Ordinal);
        Assert.Contains("LEFT JOIN plans", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void For_TeamSizeAlone_CountsAssignmentsWithoutOfficersOrConflicts()
    {
        var sql = Inspections(nameof(InspectionColumn.TeamSize));

        Assert.Contains("assignments", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("officers", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("conflicts", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("cert_no", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void For_ConflictedMembers_JoinsNeitherInspectionsNorOfficers()
    {
        var sql = Inspections(nameof(InspectionColumn.ConflictedMembers));

        Assert.DoesNotContain("JOIN inspections visit", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("officers", sql, StringComparison.Ordinal);
    }

    private static string Inspections(params string[] columns) =>
        FactQuery.For(FactKind.Inspection, columns.ToHashSet(), 2022, YearEnd).Sql;

    private static DuckDBType Expected(Type row, string name, int at)
    {
        if (at == (int)KeyColumn.EventDate)
        {
            return DuckDBType.Date;
        }

        // Keys, and the numerators and denominators of ratios, have no property of their own.
        var type = row.GetProperty(name)?.PropertyType ?? typeof(int);
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when at < 4 => DuckDBType.Integer,
            { IsEnum: true } => DuckDBType.UnsignedTinyInt,
            _ when type == typeof(bool) => DuckDBType.UnsignedTinyInt,
            _ when type == typeof(int) => DuckDBType.Integer,
            _ when type == typeof(double) => DuckDBType.Double,
            _ when type == typeof(DateOnly) => DuckDBType.Date,
            _ when type == typeof(Text) => DuckDBType.Varchar,
            _ => throw new InvalidOperationException($"{row.Name}.{name} has the type {type}."),
        };
    }

    private static void AssertEqual(
        List<Dictionary<string, object?>> expected, List<Dictionary<string, object?>> actual, string where)
    {
        Assert.Equal(expected.Count, actual.Count);
        foreach (var (left, right) in expected.OrderBy(row => (int)row["Ord"]!).Zip(actual))
        {
            Assert.Equal(left.Keys.Order(), right.Keys.Order());
            foreach (var (column, value) in left)
            {
                Assert.True(Equals(value, right[column]), $"{where}, row {left["Ord"]}, {column}: {right[column]} instead of {value}");
            }
        }
    }
}
