namespace Oversight.Mutation.Tests.Reading;

/// <summary>What the contract says of a dataset.</summary>
internal sealed class Prediction
{
    /// <summary>Why it is refused, one word of the message for each cause; empty when it is not.</summary>
    public List<string> Refusals { get; } = [];

    /// <summary>The lines of <c>rejects.csv</c>, each with its value: empty for null; null where it is not valid in its encoding.</summary>
    public Dictionary<RejectLine, string?> Rejects { get; } = [];

    /// <summary>The files that were read.</summary>
    public List<InputCount> Inputs { get; } = [];

    /// <summary>Rows of jurisdictions without a rule pack.</summary>
    public SortedDictionary<string, long> NotCovered { get; } = new(StringComparer.Ordinal);

    /// <summary>Tables and columns of which the console must speak.</summary>
    public List<string> Warned { get; } = [];

    /// <summary>The accepted rows of each table in file order, as the file's texts by column; null for an empty text.</summary>
    public Dictionary<string, List<Dictionary<string, string?>>> Accepted { get; } = new(StringComparer.Ordinal);
}
