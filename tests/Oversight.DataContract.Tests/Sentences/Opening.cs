namespace Oversight.DataContract.Tests.Sentences;

/// <summary>What a dataset is.</summary>
internal static class Opening
{
    public static IReadOnlyList<Sentence> Sentences { get; } =
    [
        new("opening.csv", "A *dataset* is a folder of tables, one file a table, each `NAME.csv` (header row, RFC 4180; UTF-8, with or without BOM, LF or CRLF)"),
        new("opening.parquet", "or `NAME.parquet`;"),
        new("opening.duckdb", "a DuckDB database file with the same tables works too."),
        new("opening.order", "Column order is free."),
        new("opening.dates", "Dates are ISO `yyyy-mm-dd`."),
        new("opening.booleans", "Booleans are `true`, `false`, `1`, `0`, in any case."),
        new("opening.lists", "Lists are `;`-separated in CSV."),
        new("opening.empty-text", "Empty text is null."),
        new("opening.null-boolean", "**A null boolean reads as false, everywhere** (mind SQL's three values: `not (false or null)` is null),"),
        new("opening.corrected", "`corrected` excepted."),
    ];
}
