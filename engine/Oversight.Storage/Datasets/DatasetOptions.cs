namespace Oversight.Storage.Datasets;

/// <summary>What to load, and how.</summary>
public sealed record DatasetOptions
{
    /// <summary>The folder of <c>NAME.csv</c> and <c>NAME.parquet</c> files, an Excel workbook or a DuckDB database.</summary>
    public required string Path { get; init; }

    /// <summary>Ids of the jurisdictions that have a rule pack; a row's <c>j</c> is the index in this list.</summary>
    public required IReadOnlyList<string> CoveredJurisdictions { get; init; }

    /// <summary>The encoding of the CSV files.</summary>
    public DatasetEncoding Encoding { get; init; }

    /// <summary>
    /// The map of a system's own headings and values to the contract's: a file, or the name of a ready-made one; null = the
    /// <c>columns.yaml</c> beside the data, if there is one.
    /// </summary>
    public string? Map { get; init; }

    /// <summary>Whether <see cref="DatasetSummary.UnknownValues"/> are counted, which takes another pass over each file.</summary>
    public bool CountUnknownValues { get; init; }

    /// <summary>
    /// Whether each reference is kept as text too. Else a reference is kept as the number of the row that it leads to, and as text
    /// only where it leads to none and its row stays; <c>joint_id</c> is <c>joint_key</c>. Columns that would always be null are not
    /// there: tables of millions of rows are then a third of the size. Default true.
    /// </summary>
    public bool KeepsReferenceTexts { get; init; } = true;

    /// <summary>
    /// Whether files are read while the rows of the tables before are checked, on a thread more. For little data: the rows of all tables
    /// may lie in memory twice. Not done for Parquet, nor where unknown values are counted.
    /// </summary>
    public bool ReadsAhead { get; init; }

    /// <summary>
    /// Whether names of officers, of responsible persons and of contacts are hidden: <see cref="MaskText"/> stands for each from the
    /// reading on, so that none can come out anywhere; empty ones stay empty, as rules ask whether there is one. In <c>rejects</c>
    /// it stands for any value of those tables but an id, as a row that is out of step may have a name in any column, and for
    /// what should be an officer's id and is none.
    /// </summary>
    public bool Masks { get; init; }

    /// <summary>What stands for a name that is hidden.</summary>
    public const string MaskText = "***";

    /// <summary>The language of the reasons in <c>rejects</c>, <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>The folder for copies of files that must be rewritten before they are read; null for the system's.</summary>
    public string? TempDirectory { get; init; }

    /// <summary>Hears of each table before it is read.</summary>
    public IProgress<DatasetProgress>? Progress { get; init; }
}
