namespace Oversight.Reports.Workbook;

/// <summary>A column of a sheet of rows.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Width">Its width, in digits.</param>
internal sealed record RowColumn(string Heading, double Width)
{
    /// <summary>Words that stand in the cells for the query's codes; a code without one stands as it is.</summary>
    public IReadOnlyDictionary<string, string>? Codes { get; init; }
}
