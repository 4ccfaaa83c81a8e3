namespace Oversight.Reports.Workbook;

/// <summary>The order of the tabs; sheets of one value stand as they were written.</summary>
internal enum SheetTab
{
    /// <summary>The year on one sheet.</summary>
    Overview,

    /// <summary>Indicators with their bases.</summary>
    Indicators,

    /// <summary>The rules' tallies.</summary>
    Rules,

    /// <summary>The breaches.</summary>
    Breaches,

    /// <summary>The waivers.</summary>
    Waivers,

    /// <summary>Rows that were rejected, or kept with a fault.</summary>
    Rejects,

    /// <summary>Where it all comes from.</summary>
    Sources,
}
