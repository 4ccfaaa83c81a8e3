using System.Globalization;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;
using Oversight.Policies.Scripting;
using Oversight.Policies.Tests.Rules.Data;
using Oversight.Policies.Tests.Rules.Engine;
using Oversight.Policies.Tests.Rules.Reference;
using Oversight.Policies.Tests.Support;
using Oversight.Storage.Indicators;
using Xunit.Abstractions;

namespace Oversight.Policies.Tests.Rules;

/// <summary>A parameter that is set changes the rules and indicators that use it, and no other.</summary>
public sealed class ParameterEffectTests(ITestOutputHelper output) : IDisposable
{
    // Every parameter is set on the first datasets; on the others those that have not changed all their users yet.
    private const int WithAll = 4;
    private const int AtMost = 120;

    // Years in which together all rules of the pack judge something.
    private static readonly Dictionary<string, int[]> Years = new(StringComparer.Ordinal)
    {
        ["jintan"] = [2024],
        ["shancheng"] = [2016, 2018],
        ["shuozhou"] = [2021, 2022],
        ["xinzhou"] = [2022],
        ["zibo"] = [2022],
    };

    // Whoever sets one parameter compiles nothing anew.
    private readonly string _cache = Directory.CreateTempSubdirectory("oversight-cache-").FullName;

    public static TheoryData<string> Packs => [.. Years.Keys];

    public void Dispose() => Directory.Delete(_cache, recursive: true);

    [Theory]
    [MemberData(nameof(Packs))]
    public void Set_EachParameter_ChangesExactlyWhatUsesIt(string pack)
    {
        var plugin = BuiltPlugins.Get(pack);
        var others = plugin.Parameters
            .SelectMany(parameter => Others(parameter).Select(value => (parameter.Name, Plugin: With(plugin, parameter.Name, value))))
            .ToArray();
        var users = plugin.Parameters.ToDictionary(parameter => parameter.Name, parameter => Users(plugin, parameter.Name));
        var changed = plugin.Parameters.ToDictionary(parameter => parameter.Name, _ => new SortedSet<string>(StringComparer.Ordinal));
        var judged = 0;
        for (var seed = 0; seed < AtMost; seed++)
        {
            var set = others.Where(other => seed < WithAll || !users[other.Name].IsSubsetOf(changed[other.Name])).ToArray();
            var year = Years[pack][seed % Years[pack].Length];
            var asOf = new DateOnly(year, 12, 31);
            if (set.Length == 0)
            {
                break;
            }

            using var folder = new DatasetFolder(RandomDataset.Make(1000 + seed, year, asOf, References.China).Of(pack));
            using var engine = new PackEngine(folder.Path, pack, year, asOf);
            var before = engine.Judge(plugin);
            judged += 1 + set.Length;
            foreach (var (parameter, other) in set)
            {
                var after = engine.Judge(other);
                changed[parameter].UnionWith(before.Keys.Where(name => before[name] != after[name]));
            }
        }

        output.WriteLine($"{judged} datasets judged");
        output.WriteLine(string.Join('\n', changed.Select(found => $"{found.Key}: {string.Join(", ", found.Value)}")));
        Assert.All(changed, found => Assert.Equal(users[found.Key], found.Value));
    }

    /// <summary>Rules and indicators that use a parameter, as the plug-in's scripts say.</summary>
    private static SortedSet<string> Users(LoadedPlugin plugin, string parameter)
    {
        var users = new SortedSet<string>(
            plugin.Pack.Rules.Select(rule => rule.Id).Where(id => plugin.Reads[id].Parameters.Contains(parameter)), StringComparer.Ordinal);
        if (plugin.Pack.Rules.Any(rule => rule.Kind == RuleKind.Deadline && users.Contains(rule.Id)))
        {
            users.Add(IndicatorNames.DeadlineBreaches);
        }

        var overload = plugin.Pack.Overload!;
        var overloadReads = overload.IsRule ? overload.Id : ScriptReads.DefinitionId("JudgedInspections", "Overload");
        if (plugin.Reads[overloadReads].Parameters.Contains(parameter))
        {
            users.Add(IndicatorNames.OverloadObjects);
        }

        if (plugin.Pack.OverloadFactor!.Name == parameter)
        {
            users.Add(IndicatorNames.OverloadOfficers);
        }

        return users;
    }

    private LoadedPlugin With(LoadedPlugin plugin, string name, string value) =>
        PolicyHost.Load([plugin.Folder.Path], [new ParameterOverride(plugin.Plugin.Id, name, value)], _cache).Single();

    /// <summary>A lower and a higher value: the next ones, but for a ratio half and one and a half of it.</summary>
    private static string[] Others(ParameterDefinition parameter)
    {
        var (text, invariant) = (parameter.Values[^1].Text, CultureInfo.InvariantCulture);
        return parameter.Unit switch
        {
            ParameterUnit.Ratio => [.. new[] { 0.5m, 1.5m }.Select(factor => (factor * decimal.Parse(text, invariant)).ToString(invariant))],
            ParameterUnit.DayOfYear => [.. new[] { -1, 1 }.Select(days => DateOnly.Parse($"2021-{text}", invariant).AddDays(days).ToString("MM-dd", invariant))],
            ParameterUnit.Date => [.. new[] { -1, 1 }.Select(days => DateOnly.Parse(text, invariant).AddDays(days).ToString("yyyy-MM-dd", invariant))],
            _ => [.. new[] { -1, 1 }.Select(step => (int.Parse(text, invariant) + step).ToString(invariant))],
        };
    }
}
