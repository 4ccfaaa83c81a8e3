using System.Xml;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>Reads a sheet row by row: a header, then rows of text in the data contract's forms. Columns count from 0.</summary>
/// <remarks>A row whose cells are all empty is blank and skipped, as a blank line of a CSV file is. One row is held at a time.</remarks>
internal sealed class SheetReader : IDisposable
{
    private readonly SheetPlace place;
    private readonly SheetRows rows;
    private readonly bool from1904;
    private long[] longNumbers = [];

    /// <summary>Reads the header.</summary>
    /// <param name="place">The sheet, for errors.</param>
    /// <param name="rows">The sheet's rows from the first; they are disposed with the reader.</param>
    /// <param name="from1904">Whether dates count from 1904.</param>
    /// <exception cref="DatasetException">The sheet is damaged.</exception>
    internal SheetReader(SheetPlace place, SheetRows rows, bool from1904)
    {
        this.place = place;
        this.rows = rows;
        this.from1904 = from1904;
        try
        {
            while (Header.Count == 0 && Next())
            {
                Header = Names();
                HeaderLine = Header.Count > 0 ? Line : 0;
            }
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The texts of the first row that is not blank, trimmed, without the empty ones behind the last; none when there is no row.
    /// </summary>
    internal IReadOnlyList<string> Header { get; } = [];

    /// <summary>The header's row in the sheet, from 1; 0 when there is none.</summary>
    internal long HeaderLine { get; }

    /// <summary>The row's number in the sheet, from 1.</summary>
    internal long Line => rows.Line;

    /// <summary>The last column of the row that is not empty; it may lie right of the header.</summary>
    internal int LastColumn => rows.LastColumn;

    /// <summary>Formulas up to here for which the file has no value; their cells are empty, in blank rows too.</summary>
    internal long FormulasWithoutValue => rows.FormulasWithoutValue;

    /// <summary>Goes to the next row that is not blank.</summary>
    /// <returns>False behind the last one.</returns>
    /// <exception cref="DatasetException">The sheet is damaged.</exception>
    internal bool Read()
    {
        if (!Next())
        {
            return false;
        }

        for (var column = 0; column <= LastColumn; column++)
        {
            var cell = rows[column];
            if (cell.Kind is SheetCellKind.Number or SheetCellKind.SerialDate && NumberText.IsLong(rows.Text(cell)))
            {
                CountLong(column);
            }
        }

        return true;
    }

    /// <summary>
    /// The text of a cell of the row, null when it is empty: <c>true</c> or <c>false</c>, a number without exponent, a day
    /// <c>yyyy-MM-dd</c> or with a time of day <c>yyyy-MM-ddTHH:mm:ss</c>, an error as Excel shows it, or the cell's text untrimmed.
    /// </summary>
    internal string? Value(int column)
    {
        var cell = rows[column];
        return cell.Kind switch
        {
            SheetCellKind.None or SheetCellKind.Empty => null,
            SheetCellKind.Shared => cell.Shared,
            SheetCellKind.Number => NumberText.Format(rows.Text(cell)),
            SheetCellKind.SerialDate => Date(rows.Text(cell)),
            SheetCellKind.IsoDate => SerialDate.FormatIso(rows.Text(cell)),
            SheetCellKind.Boolean => Boolean(rows.Text(cell)),
            _ => EscapedText.Decode(rows.Text(cell)),
        };
    }

    /// <summary>Whether a cell of the row holds an error such as <c>#N/A</c>.</summary>
    internal bool IsError(int column) => rows[column].Kind == SheetCellKind.Error;

    /// <summary>
    /// How many numbers of a column, header apart, have more than 15 digits before the point up to here: Excel keeps 15 digits of what
    /// is typed, so a code typed as a number has lost the rest.
    /// </summary>
    internal long LongNumbers(int column) => column >= 0 && column < longNumbers.Length ? longNumbers[column] : 0;

    /// <summary>Whether an error says that a sheet's part is damaged.</summary>
    internal static bool IsDamage(Exception error) => error is XmlException or InvalidDataException or IOException;

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();

    private bool Next()
    {
        try
        {
            while (rows.Read())
            {
                if (rows.LastColumn >= 0)
                {
                    return true;
                }
            }

            return false;
        }
        catch (Exception error) when (IsDamage(error))
        {
            throw place.Damaged(error);
        }
    }

    private List<string> Names()
    {
        var names = Enumerable.Range(0, LastColumn + 1).Select(column => Value(column)?.Trim() ?? "").ToList();
        while (names is [.., ""])
        {
            names.RemoveAt(names.Count - 1);
        }

        return names;
    }

    private string Date(ReadOnlySpan<char> raw) =>
        NumberText.TryParse(raw, out var serial) && SerialDate.TryFormat(serial, from1904, out var date) ? date : NumberText.Format(raw);

    private static string Boolean(ReadOnlySpan<char> raw) => raw switch
    {
        "1" or "true" => "true",
        "0" or "false" => "false",
        _ => raw.ToString(),
    };

    private void CountLong(int column)
    {
        if (column >= longNumbers.Length)
        {
            Array.Resize(ref longNumbers, column + 1);
        }

        longNumbers[column]++;
    }
}
