namespace Oversight.Reports.Tables;

/// <summary>How text is written into CSV files that people open in a spreadsheet program.</summary>
internal static class CsvText
{
    /// <summary>The options of a COPY that writes RFC 4180 with LF.</summary>
    public const string CopyOptions = "FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR ''";

    /// <summary>
    /// The header's first name with the BOM before it: DuckDB writes none, and Excel and WPS read UTF-8 only with one.
    /// </summary>
    /// <param name="first">The first column's name.</param>
    /// <returns>An SQL identifier.</returns>
    public static string Marked(string first) => $"\"\uFEFF{first}\"";

    /// <summary>
    /// An SQL expression for a text column with an apostrophe before what a spreadsheet program would take for a formula:
    /// text that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, tab or CR, also after spaces.
    /// </summary>
    /// <param name="column">An SQL expression of type VARCHAR.</param>
    /// <returns>The SQL expression.</returns>
    public static string Protected(string column) =>
        $"CASE WHEN substr(ltrim({column}, ' '), 1, 1) IN ('=', '+', '-', '@', chr(9), chr(13)) THEN '''' || {column} ELSE {column} END";
}
