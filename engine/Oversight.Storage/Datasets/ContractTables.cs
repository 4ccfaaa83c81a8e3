using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets;

/// <summary>The tables of the data contract, as far as others than the reader need to know them.</summary>
public static class ContractTables
{
    /// <summary>All tables, in the contract's order.</summary>
    public static IReadOnlyList<ContractTable> All { get; } =
    [
        .. Schema.Tables.Select(table => new ContractTable(
            table.Name, table.Key, [.. table.Loaded.Select(column => column.Name)])),
    ];

    /// <summary>A table by its name; null when the contract has none of that name.</summary>
    public static ContractTable? Find(string name) => All.FirstOrDefault(table => table.Name == name);

    /// <summary>SQL that turns a code of an enumeration back into the contract's word; null for no code.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column.</param>
    /// <param name="reference">SQL of the code.</param>
    /// <exception cref="InvalidOperationException">The contract has no such enumeration.</exception>
    public static string Word(string table, string column, string reference)
    {
        var names = Schema.Table(table).Columns.Single(one => one.Name == column && one.Type == ColumnType.Enumeration).Names;
        return $"list_extract([{string.Join(", ", names.Select(SqlQuote.Literal))}], {reference})";
    }
}
