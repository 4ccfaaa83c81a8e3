using Oversight.Contracts.Facts;
using Oversight.Policies.Explanation;
using Oversight.Policies.Scripting;
using Oversight.Policies.Tests.Support;

namespace Oversight.Policies.Tests.Explanation;

/// <summary>The clauses of the encoded rules as an explanation shows them.</summary>
public sealed class RuleClauseTests
{
    [Fact]
    public void Clauses_OfADeadline_AreThoseOfTheScriptInItsOrder()
    {
        var clauses = Of("zibo", "zibo.15.publish");

        Assert.Equal(
            ["When(i => !i.Withheld)", "From(i => i.ReportOn)", "Within(publishDays)", "Done(i => i.PublishedOn)"],
            clauses.Select(clause => clause.Source));
        Assert.Equal([["Inspection.Withheld"], ["Inspection.ReportOn"], [], ["Inspection.PublishedOn"]], clauses.Select(clause => clause.Properties));
        Assert.Equal(["publish_days"], clauses[2].Parameters);
        Assert.All(clauses, clause => Assert.Contains(
            $".{clause.Name}(",
            File.ReadAllLines(RepositoryFiles.Path("plugins", "Zibo", clause.File))[clause.Line - 1],
            StringComparison.Ordinal));
    }

    [Fact]
    public void Clauses_ThatAskForTheFormOfAText_NameItAndLeaveCommentsOut()
    {
        var hold = Of("zibo", "zibo.6.registry").Single(clause => clause.Name == "Hold");

        Assert.Contains("Object.Id.IsCreditCode", hold.Properties);
        Assert.EndsWith(
            "o.Contact.HasValue && (o.Category is not (ObjectCategory.Enterprise or ObjectCategory.Individual) || o.Id.IsCreditCode))",
            hold.Source,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Clauses_NameDerivedProperties_AsTheScriptDoes() =>
        Assert.Equal(
            ["Inspection.IsRandom", "Inspection.IsObjectFlagged"], Of("jintan", "jintan.2.1.4.frequency")[0].Properties);

    [Fact]
    public void Clauses_OfEveryRule_NameOnlyWhatHasAWord()
    {
        foreach (var plugin in BuiltPlugins.All)
        {
            Assert.All(plugin.Pack.Rules, rule => Assert.NotEmpty(plugin.Reads[rule.Id].Clauses));
            foreach (var property in plugin.Reads.Values.SelectMany(reads => reads.Clauses).SelectMany(clause => clause.Properties))
            {
                var dot = property.IndexOf('.', StringComparison.Ordinal);
                Assert.NotEmpty(FactTerms.OfProperty(Enum.Parse<FactKind>(property[..dot]), property[(dot + 1)..]).Zh);
            }
        }
    }

    private static IReadOnlyList<RuleClause> Of(string pack, string rule) => BuiltPlugins.Get(pack).Reads[rule].Clauses;
}
