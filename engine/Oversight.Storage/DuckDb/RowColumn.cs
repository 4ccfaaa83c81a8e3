namespace Oversight.Storage.DuckDb;

/// <summary>A column of a <see cref="RowBlock"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">VARCHAR, INTEGER, DOUBLE, DATE, BOOLEAN, or DECIMAL, which is DECIMAL(9, 2) and set in hundredths.</param>
public readonly record struct RowColumn(string Name, DuckDBType Type)
{
    internal const byte DecimalWidth = 9;
    internal const byte DecimalScale = 2;

    /// <summary>Bytes of a value.</summary>
    internal int Width => Type switch
    {
        DuckDBType.Varchar => RowText.Size,
        DuckDBType.Integer or DuckDBType.Date or DuckDBType.Decimal => sizeof(int),
        DuckDBType.Double => sizeof(double),
        DuckDBType.Boolean => 1,
        _ => throw new NotSupportedException($"A row block has no column of type {Type}."),
    };
}
