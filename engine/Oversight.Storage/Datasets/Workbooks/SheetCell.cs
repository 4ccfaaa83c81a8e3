namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>A cell of the row just read.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Start">Where its text begins in the row's buffer.</param>
/// <param name="Length">Characters of its text.</param>
/// <param name="Shared">Its text when it is shared.</param>
internal readonly record struct SheetCell(SheetCellKind Kind, int Start, int Length, string? Shared);
