namespace Oversight.Reports.Workbook;

/// <summary>A sheet of rows that was written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its rows, headings not counted.</param>
internal sealed record WrittenSheet(string Name, long Rows);
