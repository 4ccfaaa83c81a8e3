using System.Globalization;
using Oversight.Contracts.Facts;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>What the evaluation asks of the loaded tables beside the facts.</summary>
internal sealed class LoadedTables(DuckDBConnection connection)
{
    /// <summary>Writes what indicators and facts need to know of the packs.</summary>
    public void WritePacks(IReadOnlyList<LoadedPlugin> plugins, FactContext context)
    {
        connection.Execute("CREATE OR REPLACE TABLE packs (j INTEGER, valid_from DATE, valid_to DATE, overload_factor DOUBLE)");
        if (plugins.Count > 0)
        {
            connection.Execute(
                "INSERT INTO packs SELECT CAST(unnest(range(first, after)) AS INTEGER), valid_from, valid_to, overload_factor "
                + $"FROM (VALUES {string.Join(", ", Runs(plugins, context))}) run(first, after, valid_from, valid_to, overload_factor)");
        }
    }

    // Cases are jurisdictions by the hundred, and neighbours mostly alike.
    private static IEnumerable<string> Runs(IReadOnlyList<LoadedPlugin> plugins, FactContext context)
    {
        var first = 0;
        for (var after = 1; after <= plugins.Count; after++)
        {
            if (after == plugins.Count || Values(after) != Values(first))
            {
                yield return $"({first}, {after}, {Values(first)})";
                first = after;
            }
        }

        string Values(int number) => LoadedTables.Values(plugins[number], context.PeriodOf(number));
    }

    private static string Values(LoadedPlugin plugin, ReportPeriod period)
    {
        var factor = plugin.Pack.OverloadFactor?.On(period.YearEnd);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Date(plugin.Document.ValidFrom)}, {Date(plugin.Document.ValidTo)}, CAST({factor?.ToString("R", CultureInfo.InvariantCulture) ?? "NULL"} AS DOUBLE)");

        static string Date(DateOnly? day) => day is null ? "CAST(NULL AS DATE)" : $"DATE '{day:yyyy-MM-dd}'";
    }

    /// <summary>Numbers of the jurisdictions that have any row.</summary>
    public IReadOnlyList<int> Judged() =>
        [.. Rows("SELECT j FROM jurisdictions WHERE judged ORDER BY j", row => Convert.ToInt32(row[0], CultureInfo.InvariantCulture))];

    /// <summary>One more than the largest number of a row; rejected rows leave gaps.</summary>
    public long Extent(string table) =>
        Rows($"SELECT coalesce(max(ord) + 1, 0) FROM {table}", row => Convert.ToInt64(row[0], CultureInfo.InvariantCulture)).Single();

    public IReadOnlyList<long> ObjectsByJurisdiction(int jurisdictions)
    {
        var counts = new long[jurisdictions];
        foreach (var (number, count) in Rows(
            "SELECT j, count(*) FROM objects GROUP BY j",
            row => (Convert.ToInt32(row[0], CultureInfo.InvariantCulture), Convert.ToInt64(row[1], CultureInfo.InvariantCulture))))
        {
            counts[number] = count;
        }

        return counts;
    }

    /// <summary>Row numbers of the objects of each jurisdiction.</summary>
    public ILookup<int, int> Objects() =>
        Rows(
            "SELECT j, ord FROM objects ORDER BY ord",
            row => (Jurisdiction: Convert.ToInt32(row[0], CultureInfo.InvariantCulture), Ord: Convert.ToInt32(row[1], CultureInfo.InvariantCulture)))
        .ToLookup(row => row.Jurisdiction, row => row.Ord);

    public IReadOnlyDictionary<(int Jurisdiction, string Milestone), DateOnly?> Milestones(FactContext context) =>
        Rows(
            $"SELECT j, milestone, done_on FROM milestones m WHERE m.year = {YearSql.ReportYear("m", context)}",
            row => (Key: (Convert.ToInt32(row[0], CultureInfo.InvariantCulture), (string)row[1]), Done: row[2] as DateOnly?))
        .ToDictionary(row => row.Key, row => row.Done);

    private List<TRow> Rows<TRow>(string sql, Func<object[], TRow> read)
    {
        using var command = connection.CreateCommand(sql);
        using var reader = command.ExecuteReader();
        var rows = new List<TRow>();
        var values = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(values);
            rows.Add(read(values));
        }

        return rows;
    }
}
