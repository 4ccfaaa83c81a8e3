namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>The type that a cell declares (ISO 29500-1, <c>ST_CellType</c>).</summary>
internal enum SheetCellType
{
    /// <summary><c>n</c>, and what is not declared.</summary>
    Number,

    /// <summary><c>s</c>: the number of a shared text.</summary>
    Shared,

    /// <summary><c>str</c>: text that a formula gave.</summary>
    Formula,

    /// <summary><c>inlineStr</c>: text that stands in the cell.</summary>
    Inline,

    /// <summary><c>b</c>.</summary>
    Boolean,

    /// <summary><c>e</c>.</summary>
    Error,

    /// <summary><c>d</c>: an ISO date.</summary>
    Date,
}
