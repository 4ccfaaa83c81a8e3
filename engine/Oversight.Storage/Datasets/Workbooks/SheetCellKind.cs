namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>What a cell of a sheet holds.</summary>
internal enum SheetCellKind
{
    /// <summary>The row has no such cell.</summary>
    None,

    /// <summary>Nothing, or empty text.</summary>
    Empty,

    /// <summary>Text of its own, escapes not yet replaced.</summary>
    Text,

    /// <summary>A shared text.</summary>
    Shared,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number shown as a date.</summary>
    SerialDate,

    /// <summary>An ISO date.</summary>
    IsoDate,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An error such as <c>#N/A</c>.</summary>
    Error,
}
