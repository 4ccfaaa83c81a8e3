using System.Text;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>SQL of the second step: number the rows and resolve their references.</summary>
/// <remarks>
/// Every row of a covered jurisdiction that <see cref="RawSql"/> reads becomes one of the loaded table, <c>ord</c> being its place in the
/// file from 0.
/// Where all are sound that is the end of it; else <see cref="FaultSql"/> takes out the others.
/// </remarks>
/// <param name="table">The table.</param>
/// <param name="referable">Whether a table has rows to refer to.</param>
/// <param name="keepsReferenceTexts">
/// Whether each reference is kept as text too, and not only those that lead nowhere in rows that stay; else <c>joint_id</c> goes too.
/// </param>
internal sealed class TableSql(TableSchema table, Func<string, bool> referable, bool keepsReferenceTexts)
{
    /// <summary>
    /// A column that goes once its rows are checked, null for a row that fits: <c>bad</c>, then after = what does not fit, or after ~
    /// the jurisdiction without a rule pack. One column, as also one that is null takes six bytes a row.
    /// </summary>
    internal const string Mark = "row_mark";

    // What queries over millions of places would otherwise look up in inspections again and again.
    private static readonly (string Name, string Type)[] CopiedToAssignments = [("object_ord", "INTEGER"), ("inspected_on", "DATE")];

    private IReadOnlyList<(string Name, string Type)> Copied => table.Name == "assignments" ? CopiedToAssignments : [];

    // A column that is always null still takes six bytes a row.
    private IEnumerable<ColumnSchema> Kept => keepsReferenceTexts
        ? table.Loaded
        : table.Loaded.Where(column => !column.ReferenceRejects && column.Name != "joint_id");

    private bool IsInspections => table.Name == "inspections";

    /// <summary>An empty loaded table.</summary>
    internal string CreateEmpty()
    {
        var columns = new List<string> { "ord INTEGER", "j INTEGER" };
        columns.AddRange(Kept.Select(c => $"{Name(c.Name)} {c.SqlType}"));
        columns.AddRange(table.References.Select(c => $"{c.ReferenceColumn} INTEGER"));
        if (IsInspections)
        {
            columns.AddRange(["item_key INTEGER", "joint_key INTEGER"]);
        }

        columns.AddRange(Copied.Select(c => $"{c.Name} {c.Type}"));
        return $"CREATE OR REPLACE TABLE main.{table.Name} ({string.Join(", ", columns)})";
    }

    /// <summary>Takes <see cref="Mark"/> apart again: the row, <c>bad</c>, <c>bad_value</c>, <c>mark</c>, <c>line</c>, <c>uncovered</c>.</summary>
    internal string ReadMarks =>
        $"""
        SELECT ord AS row, CAST(regexp_extract({Mark}, '^[0-9]+') AS UTINYINT) AS bad,
            nullif(regexp_extract({Mark}, '^[0-9]+=(.*)$', 1, 's'), '') AS bad_value,
            CAST(NULL AS VARCHAR) AS mark, CAST(NULL AS BIGINT) AS line,
            nullif(regexp_extract({Mark}, '^[0-9]+~(.*)$', 1, 's'), '') AS uncovered
        FROM main.{table.Name} WHERE {Mark} IS NOT NULL
        """;

    /// <summary>The loaded table.</summary>
    /// <param name="rows">What <see cref="RawSql"/> reads, with numbers.</param>
    /// <param name="marked">Whether with <see cref="Mark"/>.</param>
    internal string Create(string rows, bool marked)
    {
        var sql = new StringBuilder();
        var select = new StringBuilder("SELECT r.number AS ord, r.j");
        var from = new StringBuilder($" FROM {rows} r");
        foreach (var column in Kept)
        {
            select.Append(", ").Append(Value(column)).Append(" AS ").Append(Name(column.Name));
        }

        foreach (var column in table.References)
        {
            if (IsKeyed(column))
            {
                sql.Append(ItemKeys(rows, referable("items")));
                from.Append(" LEFT JOIN loading.item_keys k ON k.j = r.j AND k.item_id IS NOT DISTINCT FROM r.item_id");
            }
            else if (referable(column.References!))
            {
                var (alias, key) = (Alias(column), Schema.Table(column.References!).Key[0]);
                from.Append($" LEFT JOIN main.{column.References} {alias} ON {alias}.j = r.j AND {alias}.{key} = r.{column.Name}");
            }

            select.Append($", {Number(column)} AS {column.ReferenceColumn}");
        }

        if (IsInspections)
        {
            sql.Append(JointKeys(rows));
            from.Append(" LEFT JOIN loading.joint_keys v ON v.j = r.j AND v.joint_id = r.joint_id");
            select.Append(", k.item_key, v.joint_key");
        }

        foreach (var (name, type) in Copied)
        {
            select.Append($", {(referable("inspections") ? $"to_inspection_id.{name}" : $"CAST(NULL AS {type})")} AS {name}");
        }

        if (marked)
        {
            select.Append(
                ", CASE WHEN r.bad <> 0 THEN concat(r.bad, '=', r.bad_value) WHEN r.j IS NULL THEN concat(r.bad, '~', r.uncovered) END AS " + Mark);
        }

        // With marks, rows without a rule pack are told by them, and go only then.
        return $"{sql}CREATE OR REPLACE TABLE main.{table.Name} AS {select}{from}{(marked ? "" : " WHERE r.j IS NOT NULL")}";
    }

    private static string Alias(ColumnSchema column) => "to_" + column.Name;

    private bool IsKeyed(ColumnSchema column) => IsInspections && column.Name == "item_id";

    /// <summary>The number of the row that is referred to.</summary>
    private string Number(ColumnSchema column) =>
        IsKeyed(column) ? "k.item_ord" : referable(column.References!) ? $"{Alias(column)}.ord" : "CAST(NULL AS INTEGER)";

    private string Value(ColumnSchema column)
    {
        var value = $"r.{Name(column.Name)}";
        return column.References is null || keepsReferenceTexts ? value : $"CASE WHEN {Number(column)} IS NULL THEN {value} END";
    }

    // Any number will do that is the same for the same visit: the place of its first inspection.
    private static string JointKeys(string rows) =>
        $"""
        CREATE OR REPLACE TABLE loading.joint_keys AS
        SELECT j, joint_id, min(number) AS joint_key
        FROM {rows} WHERE j IS NOT NULL AND joint_id IS NOT NULL GROUP BY j, joint_id;

        """;

    private static string ItemKeys(string rows, bool items) =>
        $"""
        CREATE OR REPLACE TABLE loading.item_keys AS
        SELECT g.*, {(items ? "i.ord" : "CAST(NULL AS INTEGER)")} AS item_ord
        FROM (SELECT j, item_id, min(number) AS item_key
              FROM {rows} WHERE j IS NOT NULL GROUP BY j, item_id) g
        {(items ? "LEFT JOIN main.items i ON i.j = g.j AND i.item_id = g.item_id" : "")};

        """;
}
