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
}
