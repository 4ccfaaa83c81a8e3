namespace Oversight.Storage.Datasets.Mapping;

/// <summary>How one table, or one of its parts, is found and read.</summary>
internal sealed record PartMap
{
    /// <summary>A map that changes nothing.</summary>
    internal static PartMap Empty { get; } = new();

    /// <summary>Names that a file, sheet or database table may have beside the contract's.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The files, sheets or database tables to read, <c>*</c> and <c>?</c> allowed; empty = those named after the table.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>The sheet of a workbook or table of a database named in <see cref="From"/>; null = the one named after the table.</summary>
    public string? Sheet { get; init; }

    /// <summary>The contract's column for a heading; null = the heading's column is left out.</summary>
    public IReadOnlyDictionary<string, string?> Columns { get; init; } = new Dictionary<string, string?>();

    /// <summary>The same for every table that has the column; <see cref="Columns"/> goes first.</summary>
    public IReadOnlyDictionary<string, string?> CommonColumns { get; init; } = new Dictionary<string, string?>();

    /// <summary>Headings of <see cref="Columns"/> that a file must have or the reader says so: those not taken from a ready-made map.</summary>
    public IReadOnlySet<string> Expected { get; init; } = new HashSet<string>();

    /// <summary>The contract's value for a value of the file, for every column that has such a value.</summary>
    public IReadOnlyDictionary<string, string> CommonValues { get; init; } = new Dictionary<string, string>();

    /// <summary>The same for one column, by the contract's name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Values of columns that the file does not have.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>();

    /// <summary>Forms of days beside yyyy-mm-dd.</summary>
    public IReadOnlyList<DateForm> Dates { get; init; } = [];

    /// <summary>Characters that separate the values of a list beside <c>;</c>.</summary>
    public string Separators { get; init; } = "";

    /// <summary>Whether blanks at both ends of a value are taken off.</summary>
    public bool Trim { get; init; }

    /// <summary>Whether a share may be written with a percent sign.</summary>
    public bool Percents { get; init; }

    /// <summary>Whether rows that are alike in every column read count once.</summary>
    public bool Distinct { get; init; }

    /// <summary>A column that may hold several values, each of which makes a row; null = none.</summary>
    public string? Split { get; init; }

    /// <summary>A column without which a row is no row of this table; null = none.</summary>
    public string? SkipEmpty { get; init; }

    /// <summary>Whether rows of the file are not one for one rows of the table.</summary>
    internal bool Reshapes => Distinct || Split is not null || SkipEmpty is not null;

    /// <summary>The contract's column for a heading; null when the table has none for it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="heading">The heading in the file.</param>
    /// <param name="leftOut">Whether the map says that the heading's column is left out.</param>
    internal ColumnSchema? ColumnOf(TableSchema table, string heading, out bool leftOut)
    {
        leftOut = false;
        if (Columns.TryGetValue(heading, out var name) || CommonColumns.TryGetValue(heading, out name))
        {
            leftOut = name is null;
            return name is null ? null : table.Find(name);
        }

        return table.Find(heading);
    }

    /// <summary>How the texts of a column are read.</summary>
    internal CellMap Cell(ColumnSchema column)
    {
        var values = CommonValues.Where(pair => column.Allows(pair.Value) == true)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var (written, value) in Values.GetValueOrDefault(column.Name) ?? new Dictionary<string, string>())
        {
            values[written] = value;
        }

        return new CellMap
        {
            Trim = Trim,
            Values = values,
            Dates = column.Type == ColumnType.Date ? Dates : [],
            Percents = Percents && column.Type == ColumnType.Share,
            Separators = column.Type == ColumnType.List ? Separators : "",
        };
    }
}
