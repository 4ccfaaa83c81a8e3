namespace Oversight.Reports.Page;

/// <summary>A figure of the page.</summary>
/// <param name="Name">Its name in the page's data.</param>
/// <param name="Rows">Its rows: a JSON array in UTF-8, escaped as the page needs it.</param>
internal sealed record PageFigure(string Name, ReadOnlyMemory<byte> Rows);
