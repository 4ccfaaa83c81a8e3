namespace Oversight.Storage.Datasets;

/// <summary>The types of the data contract's columns.</summary>
internal enum ColumnType
{
    /// <summary>Text; empty text is null.</summary>
    Text,

    /// <summary>A real day of the years 1–9999, <c>yyyy-mm-dd</c>.</summary>
    Date,

    /// <summary><c>true</c>, <c>false</c>, <c>1</c> or <c>0</c>, in any case.</summary>
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A calendar year, 1–9999.</summary>
    Year,

    /// <summary>A calendar month, 1–12.</summary>
    Month,

    /// <summary>A number from 0 to 1.</summary>
    Share,

    /// <summary>One of the column's names.</summary>
    Enumeration,

    /// <summary>Texts, separated by <c>;</c> in CSV.</summary>
    List,
}
