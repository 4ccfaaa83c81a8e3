using Oversight.Policies;
using Oversight.Policies.Cases;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.PolicyMutation.Tests.Mutants;

namespace Oversight.PolicyMutation.Tests.Runs;

/// <summary>One plug-in with its cases, on which mutants are run one after the other.</summary>
internal sealed class PackRun : IDisposable
{
    private readonly MutantLoader _loader;
    private readonly CaseRunner _cases;
    private readonly HashSet<string> _rules;

    /// <summary>Copies the plug-in and loads its cases.</summary>
    /// <param name="folder">The plug-in.</param>
    public PackRun(PluginFolder folder)
    {
        _loader = new MutantLoader(folder);
        _cases = new CaseRunner(_loader.Original);
        _rules = _loader.Original.Pack.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What fails without any change; nothing can be said of mutants as long as something does.</summary>
    public IReadOnlyList<string> Baseline() =>
    [
        .. _cases.Judge(_loader.Original).Where(result => !result.Passed).Select(Words),
    ];

    /// <summary>Runs a mutant.</summary>
    public MutantOutcome Run(Mutant mutant)
    {
        var loaded = _loader.Load(mutant);
        if (loaded.Plugin is null)
        {
            return new MutantOutcome(mutant, loaded.IsMutant ? Fate.Killed : Fate.Invalid, loaded.Refusal);
        }

        try
        {
            return _cases.FirstFailure(loaded.Plugin, Scope(mutant)) is { } failed
                ? new MutantOutcome(mutant, Fate.Killed, Words(failed))
                : new MutantOutcome(mutant, Fate.Survived, null);
        }
        catch (Exception failure) when (failure is PolicyRunException or PolicyLoadException)
        {
            return new MutantOutcome(mutant, Fate.Killed, failure.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _cases.Dispose();
        _loader.Dispose();
    }

    /// <summary>What a mutant can change: one rule, the rules that read a parameter, or anything.</summary>
    private CaseScope Scope(Mutant mutant)
    {
        var reads = _loader.Original.Reads;
        string[] touched = reads.ContainsKey(mutant.Within)
            ? [mutant.Within]
            : [.. reads.Values.Where(rule => rule.Parameters.Contains(mutant.Within)).Select(rule => rule.RuleId)];

        // A definition reaches rules and indicators alike; a parameter that is read nowhere may serve an indicator.
        return touched.Length == 0 || touched.Any(id => id.StartsWith('('))
            ? new CaseScope(_rules, Definitions: true)
            : new CaseScope(touched.ToHashSet(StringComparer.Ordinal), Definitions: false);
    }

    private static string Words(CaseResult result) => $"{result.Case.File}({result.Case.Line}) {result.Case.Name}: {result.Failures[0].Text.En}";
}
