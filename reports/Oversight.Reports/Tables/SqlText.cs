namespace Oversight.Reports.Tables;

/// <summary>Text within SQL.</summary>
internal static class SqlText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
