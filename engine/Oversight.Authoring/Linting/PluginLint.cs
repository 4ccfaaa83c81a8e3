using Oversight.Contracts;
using Oversight.Contracts.Authoring;
using Oversight.Contracts.Rules;
using Oversight.Policies;
using Oversight.Policies.Cases;
using Oversight.Policies.Inheritance;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;
using Oversight.Policies.Scripting;

namespace Oversight.Authoring.Linting;

/// <summary>Looks for all that is wrong with a plug-in. Where a load stops at the first fault, the lint goes on.</summary>
public sealed class PluginLint
{
    private readonly PluginFolder _folder;
    private readonly IReadOnlyList<PluginFolder> _bases;
    private readonly List<LintFinding> _findings = [];
    private readonly HashSet<string> _failed = new(StringComparer.Ordinal);

    private PluginLint(PluginFolder folder, IReadOnlyList<PluginFolder> bases) => (_folder, _bases) = (folder, bases);

    /// <summary>Checks a plug-in.</summary>
    /// <param name="folder">The plug-in.</param>
    /// <param name="bases">Where packs that it extends may be found too.</param>
    /// <returns>What is wrong, by file, line and column.</returns>
    public static IReadOnlyList<LintFinding> Check(PluginFolder folder, IReadOnlyList<PluginFolder>? bases = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var lint = new PluginLint(folder, bases ?? []);
        lint.Check();
        return
        [
            .. lint._findings.Distinct()
                .OrderBy(finding => finding.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Line)
                .ThenBy(finding => finding.Column)
                .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal),
        ];
    }

    private void Check()
    {
        var parameters = Parameters();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var scripts = _folder.ScriptPaths().Select(file => (File: file, Script: ScriptCompiler.Inspect(_folder.Relative(file), File.ReadAllBytes(file)))).ToArray();
        foreach (var (file, script) in scripts)
        {
            Add(script.Problems.Select(problem => problem.In(file)));
            var declared = new ScriptDeclarations(script.Compilation);
            Add(declared.Rules.Where(rule => !rule.Cites).Select(rule => new LintProblem(
                PolicyFaults.NoCitation,
                rule.Location,
                new LocalText(
                    $"规则 {rule.Id} 没有引用条款，请加 .Cites(\"第…条\", zh: \"…\", en: \"…\")",
                    $"rule {rule.Id} cites no article; add .Cites(\"第…条\", zh: \"…\", en: \"…\")")).In(file)));
            used.UnionWith(declared.Parameters.Where(taken => taken.IsUsed).Select(taken => taken.Name));
            if (parameters is not null)
            {
                Add(declared.Parameters.Where(taken => !_failed.Contains(taken.Name)).Select(taken => Taken(parameters, taken)).OfType<LintProblem>().Select(problem => problem.In(file)));
            }
        }

        // A script that is wrong may use what seems unused once it is put right.
        if (parameters is not null && !_findings.Any(finding => finding.Rule.Code is PolicyFaults.UnknownParameter or PolicyFaults.UnknownName)
            && scripts.All(script => script.Script.Problems.Count == 0))
        {
            Unused(parameters, used);
        }

        if (_findings.All(finding => !finding.Rule.StopsLoading) && Load() is { } plugin)
        {
            Cases(plugin, [.. scripts.SelectMany(script => new ScriptDeclarations(script.Script.Compilation).Rules, (script, rule) => (script.File, rule))]);
        }
    }

    private IReadOnlyDictionary<string, ParameterDefinition>? Parameters()
    {
        try
        {
            var plugin = PluginLoader.Identify(_folder, staysLoaded: false).Plugin;
            var own = ParameterFile.Read(_folder.ParametersPath, plugin.Document, (name, failure) =>
            {
                // Whoever takes it does nothing wrong.
                _failed.Add(name);
                Add(failure);
            });
            return ExtensionFile.Read(_folder.Path) is { } extension
                ? new PackReader(new BaseFinder([], _bases), new ScriptCache(null)).Inherit(extension, _folder, plugin, own, Add).Parameters
                : own;
        }
        catch (PolicyLoadException failure)
        {
            Add(failure);
            return null;
        }
    }

    private static LintProblem? Taken(IReadOnlyDictionary<string, ParameterDefinition> parameters, ScriptDeclarations.TakenParameter taken)
    {
        if (!parameters.TryGetValue(taken.Name, out var definition))
        {
            return new LintProblem(PolicyFaults.UnknownParameter, taken.Location, ParameterStore.Unknown(taken.Name, parameters.Keys));
        }

        return VerbOf(definition) == taken.Verb
            ? null
            : new LintProblem(
                PolicyFaults.UnknownParameter,
                taken.Location,
                new LocalText(
                    $"参数 “{taken.Name}” 的单位是 {ParameterUnits.NameOf(definition.Unit)}；请用 {VerbOf(definition)}(\"{taken.Name}\")",
                    $"parameter \"{taken.Name}\" is in {ParameterUnits.NameOf(definition.Unit)}; take it with {VerbOf(definition)}(\"{taken.Name}\")"));
    }

    private static string VerbOf(ParameterDefinition definition) =>
        definition.Unit == ParameterUnit.Date ? nameof(PolicyScript.Day) : $"{definition.Unit}";

    private void Unused(IReadOnlyDictionary<string, ParameterDefinition> parameters, HashSet<string> used)
    {
        foreach (var parameter in parameters.Values.Where(parameter => parameter.Pack is null && !used.Contains(parameter.Name)))
        {
            Add(new PolicyLoadException(_folder.ParametersPath, parameter.Line, parameter.Column, new LocalText(
                $"没有规则使用参数 {parameter.Name}；请用它，或把它删去",
                $"no rule uses parameter {parameter.Name}; use it, or take it out"))
            { Code = PolicyFaults.UnusedParameter });
        }
    }

    private LoadedPlugin? Load()
    {
        try
        {
            return PolicyHost.Load([_folder], [], cacheFolder: null, _bases).Single();
        }
        catch (PolicyLoadException failure)
        {
            Add(failure);
            return null;
        }
    }

    private void Cases(LoadedPlugin plugin, IReadOnlyList<(string File, ScriptDeclarations.DeclaredInScript Rule)> rules)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in _folder.CasePaths())
        {
            try
            {
                foreach (var expected in CaseFile.Read(file, _folder.Relative(file), plugin).Select(one => one.Expected))
                {
                    named.UnionWith(expected.Rules.Keys.Concat(expected.Draws.Keys));
                }
            }
            catch (PolicyLoadException failure)
            {
                // What the rest of the file names is not known, so nothing is said of rules without cases.
                Add(failure);
                named.UnionWith(plugin.Pack.All.Select(rule => rule.Id));
            }
        }

        Add(rules.Where(found => !named.Contains(found.Rule.Id)).Select(found => new LintProblem(
            PolicyFaults.NoCases,
            found.Rule.Location,
            new LocalText(
                $"没有案例检验规则 {found.Rule.Id}；请在 cases/ 里写一个它成立的和一个它不成立的",
                $"no case tries rule {found.Rule.Id}; write one in cases/ in which it holds and one in which it does not")).In(found.File)));
        Add(plugin.Parameters.Where(parameter => parameter.IsOverridden).Select(parameter => Override(plugin, parameter, named)).OfType<PolicyLoadException>());
    }

    /// <summary>A number of its own in a pack that extends another must matter, and be tried.</summary>
    private PolicyLoadException? Override(LoadedPlugin plugin, ParameterDefinition parameter, HashSet<string> named)
    {
        var (first, last) = (plugin.Document.ValidFrom, plugin.Document.ValidTo ?? DateOnly.MaxValue);
        var rules = plugin.Pack.All.Where(rule => !rule.IsOff(first, last) && plugin.Reads[rule.Id].Parameters.Contains(parameter.Name)).Select(rule => rule.Id).ToArray();
        if (rules.Length == 0 && !plugin.Reads.Values.Any(reads => reads.RuleId.StartsWith('(') && reads.Parameters.Contains(parameter.Name)))
        {
            return At(PolicyFaults.UnusedParameter, new LocalText(
                $"没有生效的规则使用参数 {parameter.Name}；这里改它的值没有作用，请删去",
                $"no rule that is in force uses parameter {parameter.Name}; other values of it do nothing here, so take them out"));
        }

        return rules.Length == 0 || rules.Any(named.Contains) ? null : At(PolicyFaults.NoCases, new LocalText(
            $"没有案例检验参数 {parameter.Name} 在这里的值；请在 cases/ 里为 {string.Join("、", rules)} 写一个用原值就会不同的案例",
            $"no case tries the value that parameter {parameter.Name} has here; write one in cases/ for {string.Join(", ", rules)} that would come out otherwise with the value taken over"));

        PolicyLoadException At(string code, LocalText reason) => new(_folder.ExtensionPath, parameter.Line, parameter.Column, reason) { Code = code };
    }

    private void Add(IEnumerable<PolicyLoadException> faults)
    {
        foreach (var fault in faults)
        {
            Add(fault);
        }
    }

    private void Add(PolicyLoadException fault) =>
        _findings.Add(new LintFinding(LintRule.Of(fault.Code), fault.File, fault.Line, fault.Column, fault.Reason));
}
