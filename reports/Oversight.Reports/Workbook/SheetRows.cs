using Oversight.Storage.Indicators;

namespace Oversight.Reports.Workbook;

/// <summary>Rows and cells that several sheets have.</summary>
internal static class SheetRows
{
    /// <summary>A row of columns' headings.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="headings">The headings, from the first column.</param>
    /// <param name="lines">Lines that the longest heading takes.</param>
    public static void Headings(this SheetWriter sheet, IEnumerable<string> headings, int lines = 1)
    {
        sheet.BeginRow((SheetFrame.LineHeight * lines) + 6);
        foreach (var heading in headings)
        {
            sheet.Text(heading, CellStyle.Heading);
        }

        sheet.EndRow();
    }

    /// <summary>A row with nothing but the heading of what follows, after an empty one.</summary>
    public static void Section(this SheetWriter sheet, string heading)
    {
        sheet.BeginRow(SheetFrame.LineHeight * 1.5, skip: 1);
        sheet.Text(heading, CellStyle.Section);
        sheet.EndRow();
    }

    /// <summary>A row with a text across all columns, as high as it needs.</summary>
    public static void Paragraph(this SheetWriter sheet, string text, CellStyle style = CellStyle.Wrapped)
    {
        sheet.BeginRow(sheet.HeightOf(text));
        sheet.Across(text, style);
        sheet.EndRow();
    }

    /// <summary>An indicator's value: a percentage, a count, or a mark where there is none.</summary>
    public static void Indicator(this SheetWriter sheet, IndicatorValue? one)
    {
        if (one?.Value is { } value)
        {
            sheet.Number(value, one.Denominator is null ? CellStyle.Count : CellStyle.Ratio);
        }
        else
        {
            sheet.Text(Words.None, CellStyle.None);
        }
    }

    /// <summary>An indicator's numerator and denominator, two cells; empty for a count.</summary>
    public static void Base(this SheetWriter sheet, IndicatorValue one)
    {
        if (one.Denominator is not { } denominator)
        {
            sheet.Skip(2);
            return;
        }

        sheet.Number(one.Numerator ?? 0);
        sheet.Number(denominator);
    }
}
