namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>The names of <see cref="SheetCellType"/>.</summary>
internal static class SheetCellTypes
{
    /// <summary>The type of a name; null when there is none of that name.</summary>
    internal static SheetCellType? Parse(ReadOnlySpan<char> name) => name switch
    {
        "n" => SheetCellType.Number,
        "s" => SheetCellType.Shared,
        "str" => SheetCellType.Formula,
        "inlineStr" => SheetCellType.Inline,
        "b" => SheetCellType.Boolean,
        "e" => SheetCellType.Error,
        "d" => SheetCellType.Date,
        _ => null,
    };
}
