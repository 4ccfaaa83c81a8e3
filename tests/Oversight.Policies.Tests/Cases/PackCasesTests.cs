using Oversight.Policies.Cases;
using Oversight.Policies.Tests.Support;
using Xunit.Abstractions;

namespace Oversight.Policies.Tests.Cases;

/// <summary>The cases of the packs: each comes out as its author worked it out, and together they reach every outcome of every rule.</summary>
public sealed class PackCasesTests(ITestOutputHelper output)
{
    private static readonly string[] Ids = [.. BuiltPlugins.All.Select(plugin => plugin.Plugin.Id).Where(id => id != "chicago")];

    private static readonly Lazy<IReadOnlyList<PackCases>> All = new(
        () => CaseSuite.Run([.. Ids.Select(BuiltPlugins.Get)], threads: 2));

    public static TheoryData<string> Packs => [.. Ids];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Cases_OfEachPack_PassAndReachEveryOutcome(string pack)
    {
        var cases = All.Value.Single(one => one.Plugin.Plugin.Id == pack);

        var failures = cases.Failed
            .SelectMany(result => result.Failures, (result, failure) => $"{result.Case.File}({result.Case.Line}) {result.Case.Name}: {failure.Text.En}")
            .ToArray();
        var missing = cases.Coverage.Where(rule => rule.Missing.Any())
            .Select(rule => $"{rule.RuleId} {rule.From:yyyy-MM-dd}..{rule.To:yyyy-MM-dd}: {string.Join(", ", rule.Missing)}")
            .ToArray();

        output.WriteLine($"{cases.Results.Count} cases");
        Assert.Empty(failures);
        Assert.Empty(missing);
    }

    [Fact]
    public void Cases_OfAllPacks_NameEveryRule()
    {
        foreach (var (plugin, results, _) in All.Value)
        {
            var named = results.Select(result => result.Case).SelectMany(one => one.Expected.Rules.Keys.Concat(one.Expected.Draws.Keys));

            Assert.Empty(plugin.Pack.All.Select(rule => rule.Id).Except(named));
        }
    }
}
