namespace Oversight.DataContract.Tests.Sentences;

/// <summary>Marks a test with the sentences of the contract that it shows.</summary>
internal interface IShowsSentences
{
    /// <summary>Ids in <see cref="Contract"/>.</summary>
    IReadOnlyList<string> Ids { get; }
}
