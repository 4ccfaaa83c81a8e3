namespace Oversight.Mutation.Tests.Contract;

/// <summary>A column of the data contract.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record ContractColumn(string Name, ValueKind Kind)
{
    /// <summary>Whether a file without it is refused.</summary>
    public bool MustExist { get; init; }

    /// <summary>Whether a row in which it is null is rejected.</summary>
    public bool NullRejects { get; init; }

    /// <summary>The names of a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The table to whose key it refers, if any.</summary>
    public string? RefersTo { get; init; }

    /// <summary>Whether a reference to no row rejects the row; else the row is kept and listed.</summary>
    public bool ReferenceRejects { get; init; }
}
