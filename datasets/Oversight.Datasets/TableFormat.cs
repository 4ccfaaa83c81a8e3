namespace Oversight.Datasets;

/// <summary>How the tables of a generated dataset are written.</summary>
public enum TableFormat
{
    /// <summary>One CSV file a table, as the data contract describes it.</summary>
    Csv,

    /// <summary>One Parquet file a table, with the contract's types.</summary>
    Parquet,
}
