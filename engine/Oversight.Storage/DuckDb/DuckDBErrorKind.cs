namespace Oversight.Storage.DuckDb;

/// <summary>The kinds of error that callers tell apart, numbered as <c>duckdb_error_type</c> in <c>duckdb.h</c>.</summary>
public enum DuckDBErrorKind
{
    /// <summary>None of the others.</summary>
    Other = 0,

    /// <summary>SQL that does not parse.</summary>
    Parser = 14,

    /// <summary>A table, function or type that does not exist, or exists already.</summary>
    Catalog = 13,

    /// <summary>A column that does not exist, or types that do not fit.</summary>
    Binder = 24,

    /// <summary>A value that does not convert.</summary>
    Conversion = 2,

    /// <summary>A key, NOT NULL or CHECK constraint.</summary>
    Constraint = 18,

    /// <summary>A value or argument that is refused.</summary>
    InvalidInput = 32,

    /// <summary>A number outside its type's range.</summary>
    OutOfRange = 1,

    /// <summary>A file that cannot be read or written.</summary>
    IO = 28,

    /// <summary>The memory limit was reached.</summary>
    OutOfMemory = 33,

    /// <summary>The statement was interrupted.</summary>
    Interrupt = 29,

    /// <summary>A transaction that cannot go on.</summary>
    TransactionContext = 10,

    /// <summary>Something that DuckDB does not do.</summary>
    NotImplemented = 11,
}
