namespace Oversight.Storage.Datasets.Loading;

/// <summary>In which type a cell is checked.</summary>
internal enum CellKind
{
    /// <summary>As text, for CSV and for whatever has no fitting type of its own.</summary>
    Text,

    /// <summary>As bytes that should be UTF-8.</summary>
    Bytes,

    /// <summary>A DATE.</summary>
    Date,

    /// <summary>A TIMESTAMP, which must be at midnight.</summary>
    Timestamp,

    /// <summary>A BOOLEAN.</summary>
    Boolean,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>A list of texts.</summary>
    List,
}
