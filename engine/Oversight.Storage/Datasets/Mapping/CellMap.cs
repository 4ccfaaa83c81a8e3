using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Mapping;

/// <summary>How a column's texts become the contract's.</summary>
internal sealed record CellMap
{
    // What exports put around values: blanks, tabs, no-break and full-width blanks, byte-order marks.
    private const string Blanks = " \t\r\n\u00A0\u3000\uFEFF";

    /// <summary>A map that changes nothing.</summary>
    internal static CellMap Identity { get; } = new();

    /// <summary>Whether blanks at both ends are taken off first.</summary>
    public bool Trim { get; init; }

    /// <summary>The contract's value for a value of the file.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>Forms of days, for a column of days.</summary>
    public IReadOnlyList<DateForm> Dates { get; init; } = [];

    /// <summary>Whether a share may be written with a percent sign.</summary>
    public bool Percents { get; init; }

    /// <summary>Characters that separate the values of a list beside <c>;</c>.</summary>
    public string Separators { get; init; } = "";

    /// <summary>Whether texts stay as they are.</summary>
    internal bool IsIdentity => !Trim && Values.Count == 0 && Dates.Count == 0 && !Percents && Separators.Length == 0;

    /// <summary>SQL of the contract's text for the file's.</summary>
    /// <param name="text">SQL of the file's text, null where it is empty.</param>
    internal string Sql(string text)
    {
        var sql = Trim ? $"nullif({Trimmed(text)}, '')" : text;
        if (Separators.Length > 0)
        {
            var parts = $"string_split_regex({sql}, {Literal(SplitAt(";" + Separators))})";
            sql = $"array_to_string({(Trim ? $"list_transform({parts}, lambda part: {Trimmed("part")})" : parts)}, ';')";
        }

        var cases = Values.Select(pair => $"WHEN {Literal(pair.Key)} THEN {Literal(pair.Value)}").ToList();
        if (cases.Count > 0)
        {
            sql = $"CASE {sql} {string.Join(' ', cases)} ELSE {sql} END";
        }

        if (Dates.Count > 0)
        {
            sql = $"CASE {string.Join(' ', Dates.Select(form => $"WHEN {form.Matches(sql)} THEN {form.ToIso(sql)}"))} ELSE {sql} END";
        }

        // Decimal, so that 7 % is 0.07 and nothing beside it.
        return Percents
            ? $"CASE WHEN regexp_full_match({sql}, '[0-9]{{1,3}}(\\.[0-9]{{1,8}})? *[%％]') THEN "
                + $"CAST(CAST(regexp_replace({sql}, ' *[%％]', '') AS DECIMAL(18,8)) * 0.01 AS VARCHAR) ELSE {sql} END"
            : sql;
    }

    /// <summary>A regular expression of one of the characters.</summary>
    internal static string SplitAt(string characters) => $"[{string.Concat(characters.Select(c => char.IsAsciiLetterOrDigit(c) || c > 127 ? $"{c}" : $"\\{c}"))}]";

    /// <summary>SQL of a text without blanks at its ends.</summary>
    internal static string Trimmed(string text) => $"trim({text}, {Literal(Blanks)})";
}
