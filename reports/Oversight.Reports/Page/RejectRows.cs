namespace Oversight.Reports.Page;

/// <summary>Rows that were rejected or kept with a fault.</summary>
internal static class RejectRows
{
    /// <summary>Columns: table, column, reason, action, rows.</summary>
    public const string Totals =
        """
        SELECT table_name, column_name, reason, action, count(*)
        FROM rejects GROUP BY ALL ORDER BY count(*) DESC, table_name, column_name, reason, action LIMIT 200
        """;

    /// <summary>The first thousand. Columns: table, file, line, column, value, reason, action.</summary>
    public const string Query =
        """
        SELECT table_name, file, line, column_name, value, reason, action
        FROM rejects ORDER BY table_name, file, line, column_name, value, reason, action LIMIT 1000
        """;
}
