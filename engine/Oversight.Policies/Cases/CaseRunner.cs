using Oversight.Policies.Loading;

namespace Oversight.Policies.Cases;

/// <summary>
/// The cases of some packs (<c>cases/*.yaml</c>), loaded once. They are judged as a report judges: through the reader, the facts and
/// the evaluation.
/// </summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
public sealed class CaseRunner : IDisposable
{
    private readonly CaseDatabase _loaded;

    /// <summary>Reads and loads the cases of a pack.</summary>
    /// <param name="plugin">The pack.</param>
    /// <exception cref="PolicyLoadException">A file of cases cannot be read, or names what there is not.</exception>
    public CaseRunner(LoadedPlugin plugin)
        : this(CaseFile.ReadAll(plugin))
    {
    }

    /// <summary>Loads cases.</summary>
    /// <param name="cases">Cases of one pack or of several.</param>
    internal CaseRunner(IReadOnlyList<PolicyCase> cases)
    {
        Cases = cases;
        _loaded = new CaseDatabase(cases);
    }

    /// <summary>The cases, in the order of their files.</summary>
    public IReadOnlyList<PolicyCase> Cases { get; }

    /// <summary>Judges the cases.</summary>
    /// <param name="plugin">The pack, or a changed one whose rules have the same ids.</param>
    /// <param name="scope">What is looked at; null = everything.</param>
    /// <returns>A result for each case, in the order of <see cref="Cases"/>.</returns>
    /// <exception cref="PolicyLoadException">The pack does not load with a parameter that a case sets.</exception>
    /// <exception cref="Evaluation.PolicyRunException">A rule failed on a row.</exception>
    public IReadOnlyList<CaseResult> Judge(LoadedPlugin plugin, CaseScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        return InOrder(Run(CasePacks.Of([plugin], scope), _ => true, scope, coverage: null));
    }

    /// <summary>The first case that comes out otherwise than expected; those that name the rules in question are tried first.</summary>
    /// <inheritdoc cref="Judge"/>
    /// <returns>The case; null when all pass.</returns>
    public CaseResult? FirstFailure(LoadedPlugin plugin, CaseScope scope)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        ArgumentNullException.ThrowIfNull(scope);

        // A pack with other parameters has to be loaded, which most changes need not wait for.
        var packs = CasePacks.Of([plugin], scope);
        return new[] { false, true }
            .SelectMany(sets => Run(packs, one => one.Set.Count > 0 == sets, scope, coverage: null))
            .Where(result => !result.Passed)
            .OrderByDescending(result => scope.Concerns(result.Case.Expected))
            .FirstOrDefault();
    }

    /// <summary>Judges the cases, and says which outcomes of each rule they reach in each period of unchanged parameters.</summary>
    /// <param name="plugins">The packs. Cases that set a parameter reach nothing: they are of no period.</param>
    /// <returns>A result for each case, in the order of <see cref="Cases"/>, and every period of every rule of each pack, by its id.</returns>
    /// <inheritdoc cref="Judge" path="/exception"/>
    internal (IReadOnlyList<CaseResult> Results, IReadOnlyDictionary<string, IReadOnlyList<RuleCoverage>> Coverage) Cover(
        IReadOnlyList<LoadedPlugin> plugins)
    {
        var coverage = plugins.ToDictionary(plugin => plugin.Plugin.Id, plugin => new CaseCoverage(plugin), StringComparer.Ordinal);
        var results = InOrder(Run(CasePacks.Of(plugins, scope: null), _ => true, scope: null, coverage));
        return (results, coverage.ToDictionary(own => own.Key, own => (IReadOnlyList<RuleCoverage>)[.. own.Value.Read()], StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public void Dispose() => _loaded.Dispose();

    private IReadOnlyList<CaseResult> Run(
        CasePacks packs, Func<PolicyCase, bool> chosen, CaseScope? scope, Dictionary<string, CaseCoverage>? coverage)
    {
        var numbers = Enumerable.Range(0, _loaded.Cases.Count).Where(number => chosen(_loaded.Cases[number])).ToArray();
        if (numbers.Length == 0)
        {
            return [];
        }

        var plugins = _loaded.Cases.Select(one => chosen(one) ? packs.For(one) : packs.Unchanged(one)).ToArray();
        return new CaseGroup(_loaded, numbers, plugins).Judge(
            scope, number => _loaded.Cases[number].Set.Count == 0 ? coverage?[_loaded.Cases[number].Pack] : null);
    }

    private IReadOnlyList<CaseResult> InOrder(IReadOnlyList<CaseResult> results)
    {
        var found = results.ToDictionary(result => result.Case);
        return [.. Cases.Select(one => found[one])];
    }
}
