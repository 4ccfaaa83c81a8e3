namespace Oversight.DataContract.Tests.Support;

/// <summary>A row of a CSV file of the report: its cells by the names of the header; an empty cell is empty text.</summary>
internal sealed class Row(IReadOnlyList<string> header, IReadOnlyList<string> cells)
{
    /// <summary>A cell by its column.</summary>
    /// <exception cref="ArgumentException">The file has no such column.</exception>
    public string this[string column]
    {
        get
        {
            var place = header.ToList().IndexOf(column);
            return place >= 0 ? cells[place] : throw new ArgumentException($"no column {column}", nameof(column));
        }
    }

    /// <summary>Some cells, joined by a bar: one readable text to compare with.</summary>
    public string Cells(params string[] columns) => string.Join('|', columns.Select(column => this[column]));

    public override string ToString() => string.Join('|', cells);
}
