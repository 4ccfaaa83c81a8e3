namespace Oversight.Mutation.Tests.Contract;

/// <summary>A table of the data contract.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">The columns that, with the jurisdiction, make its key.</param>
/// <param name="Columns">All its columns.</param>
internal sealed record ContractTable(string Name, IReadOnlyList<string> Key, IReadOnlyList<ContractColumn> Columns)
{
    /// <summary>Its CSV file.</summary>
    public string File => Name + ".csv";

    /// <summary>A column; null when there is none of that name.</summary>
    public ContractColumn? Find(string name) => Columns.FirstOrDefault(c => c.Name == name);
}
