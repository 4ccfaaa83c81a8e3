using System.Text;
using Oversight.Storage.Datasets.Csv;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>SQL of the first step: read a file, convert its cells and note each row's first one that does not fit.</summary>
/// <remarks>
/// There is a row for each row of the file, in its order: <c>j</c> (null without a rule pack),
/// <c>uncovered</c> (the jurisdiction's id where <c>j</c> is null), <c>bad</c> (0, or the place in file order of the first
/// column that does not fit, or <see cref="WholeRow"/>), <c>bad_value</c>, <c>mark</c>, <c>line</c>, the contract's
/// columns with their defaults and, where the source has one, the row's <c>number</c> from 0.
/// </remarks>
internal static class RawSql
{
    /// <summary>The value of <c>bad</c> for a record that cannot be split into fields.</summary>
    internal const int WholeRow = 255;

    /// <summary>The table that takes the rows of all parts.</summary>
    internal static string TableOf(TableSchema table) => $"loading.raw_{table.Name}";

    // A choice of some hundred branches takes longer to plan than a file of cases to read.
    private const int MostBranches = 64;

    internal static string Create(string name, TableSchema table, RowSource source, DatasetOptions options) =>
        $"CREATE OR REPLACE TABLE {name} AS {Select(table, source, options)}";

    internal static string Select(TableSchema table, RowSource source, DatasetOptions options)
    {
        var cells = source.Columns.Select((column, i) => new CellSql(column, i + 1)).ToList();
        var jurisdiction = cells.First(c => c.Column.Schema.Name == TableSchema.Jurisdiction);
        var sql = new StringBuilder("SELECT j, uncovered, bad, ");
        sql.Append("CASE bad ").AppendJoin(' ', cells.Select(c => $"WHEN {c.Place} THEN {c.Shown}")).Append(" END AS bad_value, ");
        sql.Append("mark, line").Append(source.Number is null ? "" : ", number");
        foreach (var column in table.Loaded)
        {
            var cell = cells.FirstOrDefault(c => c.Column.Schema.Name == column.Name);
            sql.Append($", {(options.Masks ? cell?.Masked : cell?.Loaded) ?? $"CAST({column.Default ?? "NULL"} AS {column.SqlType})"} AS {Name(column.Name)}");
        }

        sql.Append($" FROM (SELECT *, CAST(CASE {Faults(cells, source.HasLines)} ELSE 0 END AS UTINYINT) AS bad FROM (SELECT *, ");
        sql.Append($"{Number(jurisdiction.Input, options.CoveredJurisdictions)} AS j, CASE WHEN j IS NULL THEN {jurisdiction.Input} END AS uncovered");
        foreach (var value in cells.Select(c => c.SelectValue).OfType<string>())
        {
            sql.Append(", ").Append(value);
        }

        var inputs = cells.Select(c => c.SelectInput).OfType<string>().ToList();
        sql.Append(inputs.Count == 0 ? " FROM (SELECT " : $" FROM (SELECT *, {string.Join(", ", inputs)} FROM (SELECT ");
        sql.AppendJoin(", ", cells.Select(c => c.SelectSource));
        sql.Append(source.HasLines ? ", mark, line" : ", CAST(NULL AS VARCHAR) AS mark, CAST(NULL AS BIGINT) AS line");
        sql.Append(source.Number is null ? "" : $", CAST({source.Number} AS INTEGER) AS number");
        return sql.Append($" FROM {source.From})))").Append(inputs.Count == 0 ? "" : ")").ToString();
    }

    private static string Faults(List<CellSql> cells, bool marks)
    {
        var faults = new StringBuilder();
        if (marks)
        {
            faults.Append($"WHEN mark[1] IN ('{CopyMarks.Malformed}', '{CopyMarks.TooLong}', '{CopyMarks.FieldCount}') THEN {WholeRow} ");
        }

        foreach (var cell in cells)
        {
            var conditions = new List<string>();
            if (marks)
            {
                conditions.Add($"mark IN ('{CopyMarks.Encoding}{cell.Place}', '{CopyMarks.CellError}{cell.Place}')");
            }

            if (cell.Misfit is { } misfit)
            {
                conditions.Add(misfit);
            }

            // Rows without a rule pack are not asked for anything but types; a row without jurisdiction belongs nowhere.
            if (cell.Column.Schema.Name == TableSchema.Jurisdiction)
            {
                conditions.Add($"{cell.Input} IS NULL");
            }
            else if (cell.Column.Schema.NotNull)
            {
                conditions.Add($"{cell.Input} IS NULL AND j IS NOT NULL");
            }

            if (conditions.Count > 0)
            {
                faults.Append($"WHEN {string.Join(" OR ", conditions)} THEN {cell.Place} ");
            }
        }

        return faults.ToString();
    }

    private static string Number(string jurisdiction, IReadOnlyList<string> covered) =>
        covered.Count == 0
            ? "CAST(NULL AS INTEGER)"
            : covered.Count > MostBranches
            ? $"CAST(list_position([{string.Join(", ", covered.Select(Literal))}], {jurisdiction}) - 1 AS INTEGER)"
            : $"CASE {jurisdiction} {string.Join(' ', covered.Select((id, i) => $"WHEN {Literal(id)} THEN CAST({i} AS INTEGER)"))} END";
}
