namespace Oversight.Storage.Datasets;

/// <summary>Literals and names in SQL.</summary>
internal static class SqlText
{
    /// <summary>A text literal.</summary>
    internal static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A quoted name.</summary>
    internal static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
