using Oversight.Storage.Datasets.Mapping;

namespace Oversight.Storage.Datasets;

/// <summary>A column of the contract as a file has it.</summary>
/// <param name="Schema">The contract's column.</param>
/// <param name="Expression">SQL for the file's value.</param>
/// <param name="SqlType">DuckDB's name of the file's type.</param>
internal sealed record SourceColumn(ColumnSchema Schema, string Expression, string SqlType)
{
    /// <summary>Whether an empty text has become null already.</summary>
    public bool EmptyIsNull { get; init; }

    /// <summary>How the file's texts become the contract's.</summary>
    public CellMap Map { get; init; } = CellMap.Identity;

    /// <summary>The same; a value that has a type of its own needs no map.</summary>
    internal CellMap Mapping => Kind is CellKind.Text or CellKind.Bytes ? Map : CellMap.Identity;

    /// <summary>How the value is checked: in the file's own type where that fits, else as text.</summary>
    internal CellKind Kind => (Schema.Type, SqlType) switch
    {
        (_, "BLOB") => CellKind.Bytes,
        (ColumnType.List, "VARCHAR[]") => CellKind.List,

        // A map of values speaks of texts, such as 1.
        _ when Map.Values.Count > 0 => CellKind.Text,
        (ColumnType.Date, "DATE") => CellKind.Date,
        (ColumnType.Date, "TIMESTAMP" or "TIMESTAMP_S" or "TIMESTAMP_MS" or "TIMESTAMP_NS") => CellKind.Timestamp,
        (ColumnType.Boolean, "BOOLEAN") => CellKind.Boolean,
        (ColumnType.Integer or ColumnType.Year or ColumnType.Month or ColumnType.Share, _) when IsNumber => CellKind.Number,
        _ => CellKind.Text,
    };

    private bool IsNumber => SqlType is "TINYINT" or "SMALLINT" or "INTEGER" or "BIGINT" or "HUGEINT" or "UTINYINT"
        or "USMALLINT" or "UINTEGER" or "UBIGINT" or "UHUGEINT" or "FLOAT" or "DOUBLE"
        || SqlType.StartsWith("DECIMAL", StringComparison.Ordinal);
}
