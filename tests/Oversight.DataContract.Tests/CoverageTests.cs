using System.Reflection;
using Oversight.DataContract.Tests.Sentences;

namespace Oversight.DataContract.Tests;

/// <summary>No sentence of the contract is without a test, and no test is of a sentence that is not there.</summary>
public class CoverageTests
{
    private static readonly ILookup<string, string> Shown = typeof(CoverageTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .SelectMany(method => method.GetCustomAttributes().OfType<IShowsSentences>()
            .SelectMany(attribute => attribute.Ids)
            .Select(id => (id, method.Name)))
        .ToLookup(pair => pair.id, pair => pair.Name, StringComparer.Ordinal);

    [Fact]
    public void Contract_EverySentence_HasATestOrAReason()
    {
        var without = Contract.All.Where(sentence => sentence.NotShown is null && !Shown.Contains(sentence.Id));
        Assert.Empty(without.Select(sentence => $"{sentence.Id}: {sentence.Text}"));
    }

    [Fact]
    public void Contract_SentenceWithAReason_HasNoTest() =>
        Assert.DoesNotContain(Contract.All, sentence => sentence.NotShown is not null && Shown.Contains(sentence.Id));

    [Fact]
    public void Contract_Ids_AreDistinctAndKnown()
    {
        Assert.Equal(Contract.All.Count, Contract.All.Select(sentence => sentence.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Shown.Select(group => group.Key).Except(Contract.All.Select(sentence => sentence.Id)));
    }
}
