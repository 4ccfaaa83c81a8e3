namespace Oversight.Storage.DuckDb;

/// <summary>The kind of error that DuckDB names at the head of its message ("Binder Error: …").</summary>
public enum DuckDBErrorKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>SQL that does not parse.</summary>
    Parser,

    /// <summary>A table, function or type that does not exist, or exists already.</summary>
    Catalog,

    /// <summary>A column that does not exist, or types that do not fit.</summary>
    Binder,

    /// <summary>A value that does not convert.</summary>
    Conversion,

    /// <summary>A key, NOT NULL or CHECK constraint.</summary>
    Constraint,

    /// <summary>A value or argument that is refused.</summary>
    InvalidInput,

    /// <summary>A number outside its type's range.</summary>
    OutOfRange,

    /// <summary>A file that cannot be read or written.</summary>
    IO,

    /// <summary>The memory limit was reached.</summary>
    OutOfMemory,

    /// <summary>The statement was interrupted.</summary>
    Interrupt,

    /// <summary>A transaction that cannot go on.</summary>
    TransactionContext,

    /// <summary>Something that DuckDB does not do.</summary>
    NotImplemented,
}
