namespace Oversight.Storage.Facts;

/// <summary>One join of a <see cref="SqlSource"/>, made only where an asked column names its alias.</summary>
/// <param name="Alias">The name by which expressions refer to it.</param>
/// <param name="Kind">For example <c>LEFT JOIN</c>.</param>
/// <param name="Table">A table's name or a parenthesised query, where <paramref name="Source"/> is null.</param>
/// <param name="On">The condition; it may name aliases of joins before it.</param>
/// <param name="Source">A derived table, of which only the columns that are asked for are computed.</param>
internal sealed record SqlJoin(string Alias, string Kind, string Table, string On, SqlSource? Source = null)
{
    /// <summary>A join that keeps each row once: the right side has at most one row a key.</summary>
    public static SqlJoin Left(string alias, string table, string on) => new(alias, "LEFT JOIN", table, on);

    /// <summary>A join with a derived table of at most one row a key.</summary>
    public static SqlJoin Left(string alias, SqlSource source, string on) => new(alias, "LEFT JOIN", "", on, source);

    /// <summary>A join that drops rows without a partner.</summary>
    public static SqlJoin Inner(string alias, string table, string on) => new(alias, "JOIN", table, on);

    /// <summary>A join with a derived table that drops rows without a partner.</summary>
    public static SqlJoin Inner(string alias, SqlSource source, string on) => new(alias, "JOIN", "", on, source);
}
