namespace Oversight.Storage.Datasets;

/// <summary>A table of the data contract.</summary>
/// <param name="Name">Name of the file and of the loaded table.</param>
/// <param name="Key">Columns that identify a row within its jurisdiction.</param>
/// <param name="Columns">All columns, <c>jurisdiction</c> among them, in the contract's order.</param>
internal sealed record TableSchema(string Name, IReadOnlyList<string> Key, IReadOnlyList<ColumnSchema> Columns)
{
    /// <summary>The column that names the row's jurisdiction, in every table.</summary>
    internal const string Jurisdiction = "jurisdiction";

    /// <summary>Whether the table may be missing without a warning.</summary>
    public bool Optional { get; init; }

    /// <summary>Columns of the loaded table that come from the file.</summary>
    public IEnumerable<ColumnSchema> Loaded => Columns.Where(c => c.Name != Jurisdiction);

    /// <summary>Columns that refer to another table.</summary>
    public IEnumerable<ColumnSchema> References => Columns.Where(c => c.References is not null);

    /// <summary>A column by its name; null when the contract has none of that name.</summary>
    public ColumnSchema? Find(string name) => Columns.FirstOrDefault(c => c.Name == name);
}
