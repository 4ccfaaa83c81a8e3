namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>The name of a cell, such as <c>B7</c>.</summary>
internal static class CellReference
{
    /// <summary>Columns of a sheet: <c>A</c> to <c>XFD</c>.</summary>
    internal const int MaximumColumns = 16_384;

    /// <summary>Rows of a sheet.</summary>
    internal const int MaximumRows = 1_048_576;

    /// <summary>Reads a name.</summary>
    /// <param name="text">Letters, then digits.</param>
    /// <param name="column">The column from 0; it may lie beyond the last one.</param>
    /// <param name="row">The row from 1; it may lie beyond the last one.</param>
    /// <returns>False when the text is no cell's name.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, out int column, out int row)
    {
        column = 0;
        row = 0;
        var at = 0;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && column <= MaximumColumns; at++)
        {
            column = (column * 26) + (text[at] & 0x1F);
        }

        var letters = at;
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && row <= MaximumRows; at++)
        {
            row = (row * 10) + (text[at] - '0');
        }

        column--;
        return letters > 0 && row > 0 && (at == text.Length || row > MaximumRows);
    }

    /// <summary>The letters of a column from 0.</summary>
    internal static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }
}
