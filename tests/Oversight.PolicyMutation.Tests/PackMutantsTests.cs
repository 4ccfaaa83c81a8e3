using Oversight.Contracts.Authoring;
using Oversight.Policies.Loading;
using Oversight.Policies.Scripting;
using Oversight.PolicyMutation.Tests.Mutants;
using Xunit.Abstractions;

namespace Oversight.PolicyMutation.Tests;

/// <summary>The mutants of the built plug-ins, as a list.</summary>
public sealed class PackMutantsTests(ITestOutputHelper log)
{
    private static readonly string Permission = ScriptReads.DefinitionId(nameof(ShapedDraw), nameof(ShapedDraw.MayCrossSections));

    public static TheoryData<string> Packs => [.. PackMutants.Packs.Select(folder => Path.GetFileName(folder.Path))];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Of_BuiltPack_DifferFromTheSourceAndFromEachOther(string pack)
    {
        var folder = Folder(pack);
        var mutants = PackMutants.Of(folder);

        Assert.All(mutants, mutant => Assert.NotEqual(File.ReadAllText(Path.Combine(folder.Path, mutant.File)), mutant.Text));
        Assert.Equal(mutants.Count, mutants.DistinctBy(mutant => (mutant.File, mutant.Text)).Count());
        Assert.Equal(Enumerable.Range(0, mutants.Count), mutants.Select(mutant => mutant.Number));
        log.WriteLine(string.Join('\n', mutants));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Of_BuiltPack_ReachEveryParameterAndEveryRuleWithACondition(string pack)
    {
        var folder = Folder(pack);
        var loaded = PolicyHost.Load([folder.Path], [], cacheFolder: null).Single();
        var within = PackMutants.Of(folder).Select(mutant => mutant.Within).ToHashSet(StringComparer.Ordinal);

        // A rule without a mutant of its own says nothing but which value it takes, and by which parameter. A definition that takes
        // nothing at all stands or is missing.
        Assert.Empty(loaded.Parameters.Select(parameter => parameter.Name).Except(within));
        Assert.Empty(loaded.Reads.Values.Where(reads => reads.Parameters.Count == 0).Select(reads => reads.RuleId).Except(within).Except([Permission]));
        Assert.Empty(within.Except(loaded.Reads.Keys).Except(loaded.Parameters.Select(parameter => parameter.Name)));
    }

    private static PluginFolder Folder(string pack) => PackMutants.Packs.Single(folder => Path.GetFileName(folder.Path) == pack);
}
