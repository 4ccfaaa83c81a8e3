namespace Oversight.Reports.Workbook;

/// <summary>How a cell looks; see <see cref="WorkbookStyles"/>.</summary>
internal enum CellStyle
{
    /// <summary>Text as it comes.</summary>
    Plain,

    /// <summary>The workbook's title.</summary>
    Title,

    /// <summary>A remark, over several lines where needed.</summary>
    Note,

    /// <summary>The heading of a table among others on a sheet.</summary>
    Section,

    /// <summary>A column's heading.</summary>
    Heading,

    /// <summary>A row's heading.</summary>
    Label,

    /// <summary>Text over several lines.</summary>
    Wrapped,

    /// <summary>A day, <c>yyyy-mm-dd</c>.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A whole number above none that should be none.</summary>
    Bad,

    /// <summary>A whole number beside its label.</summary>
    Fact,

    /// <summary>A ratio, as percentage.</summary>
    Ratio,

    /// <summary>A mark where there is no number.</summary>
    None,

    /// <summary>A link within the workbook.</summary>
    Link,
}
