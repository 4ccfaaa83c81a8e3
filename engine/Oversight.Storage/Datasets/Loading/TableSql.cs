using System.Text;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>SQL of the second step: number the rows and resolve their references.</summary>
/// <remarks>
/// Every row of <c>loading.raw</c> becomes one of the loaded table, <c>ord</c> being its place in the file from 0. Where all are
/// sound that is the end of it; else <see cref="FaultSql"/> takes out the others.
/// </remarks>
internal static class TableSql
{
    /// <summary>An empty loaded table.</summary>
    internal static string CreateEmpty(TableSchema table)
    {
        var columns = new List<string> { "ord INTEGER", "j INTEGER" };
        columns.AddRange(table.Loaded.Select(c => $"{Name(c.Name)} {c.SqlType}"));
        columns.AddRange(table.References.Select(c => $"{c.ReferenceColumn} INTEGER"));
        if (table.Name == "inspections")
        {
            columns.AddRange(["item_key INTEGER", "joint_key INTEGER"]);
        }

        return $"CREATE OR REPLACE TABLE main.{table.Name} ({string.Join(", ", columns)})";
    }

    /// <summary>The loaded table, out of <c>loading.raw</c>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="referable">Whether a table has rows to refer to.</param>
    internal static string Create(TableSchema table, Func<string, bool> referable)
    {
        var sql = new StringBuilder();
        var select = new StringBuilder("SELECT CAST(r.rowid AS INTEGER) AS ord, r.j");
        var from = new StringBuilder(" FROM loading.raw r");
        foreach (var column in table.Loaded)
        {
            select.Append($", r.{Name(column.Name)}");
        }

        foreach (var column in table.References)
        {
            var alias = "to_" + column.Name;
            var keyed = table.Name == "inspections" && column.Name == "item_id";
            if (keyed)
            {
                sql.Append(ItemKeys(referable("items")));
                from.Append(" LEFT JOIN loading.item_keys k ON k.j = r.j AND k.item_id IS NOT DISTINCT FROM r.item_id");
                select.Append(", k.item_ord");
            }
            else if (referable(column.References!))
            {
                var key = Schema.Table(column.References!).Key[0];
                from.Append($" LEFT JOIN main.{column.References} {alias} ON {alias}.j = r.j AND {alias}.{key} = r.{column.Name}");
                select.Append($", {alias}.ord AS {column.ReferenceColumn}");
            }
            else
            {
                select.Append($", CAST(NULL AS INTEGER) AS {column.ReferenceColumn}");
            }
        }

        if (table.Name == "inspections")
        {
            sql.Append(JointKeys);
            from.Append(" LEFT JOIN loading.joint_keys v ON v.j = r.j AND v.joint_id = r.joint_id");
            select.Append(", k.item_key, v.joint_key");
        }

        return $"{sql}CREATE OR REPLACE TABLE main.{table.Name} AS {select}{from}";
    }

    private const string JointKeys =
        """
        CREATE OR REPLACE TABLE loading.joint_keys AS
        SELECT j, joint_id, CAST(min(rowid) AS INTEGER) AS joint_key
        FROM loading.raw WHERE j IS NOT NULL AND joint_id IS NOT NULL GROUP BY j, joint_id;

        """;

    // Any number will do that is the same for the same item: the place of its first inspection.
    private static string ItemKeys(bool items) =>
        $"""
        CREATE OR REPLACE TABLE loading.item_keys AS
        SELECT g.*, {(items ? "i.ord" : "CAST(NULL AS INTEGER)")} AS item_ord
        FROM (SELECT j, item_id, CAST(min(rowid) AS INTEGER) AS item_key
              FROM loading.raw WHERE j IS NOT NULL GROUP BY j, item_id) g
        {(items ? "LEFT JOIN main.items i ON i.j = g.j AND i.item_id = g.item_id" : "")};

        """;
}
