using System.Collections;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>Which cell styles of a workbook show a number as a date.</summary>
internal sealed class CellStyles
{
    private readonly BitArray dates;

    /// <summary>Takes the styles of a workbook.</summary>
    /// <param name="stylesheet">The styles; null when the workbook has none.</param>
    /// <exception cref="FormatException">A number in them is none.</exception>
    internal CellStyles(Stylesheet? stylesheet)
    {
        // A file may give a built-in format a code of its own.
        var custom = new Dictionary<long, bool>();
        foreach (var format in stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            custom[format.NumberFormatId?.Value ?? 0] = DateFormats.IsDate(EscapedText.Decode(format.FormatCode?.Value));
        }

        bool[] all =
        [
            .. (stylesheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(format => format.NumberFormatId?.Value ?? 0)
                .Select(id => custom.TryGetValue(id, out var date) ? date : DateFormats.IsDate(id)),
        ];
        dates = new BitArray(all);
    }

    /// <summary>Whether a style shows a number as a date; a style that the workbook does not have shows none.</summary>
    /// <param name="style">The style's number, the cell's attribute <c>s</c>.</param>
    internal bool IsDate(int style) => style >= 0 && style < dates.Length && dates[style];
}
