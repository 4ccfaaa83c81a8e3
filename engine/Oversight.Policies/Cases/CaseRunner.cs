using Oversight.Policies.Loading;

namespace Oversight.Policies.Cases;

/// <summary>
/// The cases of a pack (<c>cases/*.yaml</c>), loaded once. They are judged as a report judges: through the reader, the facts and
/// the evaluation.
/// </summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
public sealed class CaseRunner : IDisposable
{
    private readonly CaseDatabase _loaded;
    private readonly IReadOnlyList<CaseGroup> _groups;

    /// <summary>Reads and loads the cases of a pack.</summary>
    /// <param name="plugin">The pack.</param>
    /// <exception cref="PolicyLoadException">A file of cases cannot be read, or names what there is not.</exception>
    public CaseRunner(LoadedPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        Cases = [.. plugin.Folder.CasePaths().SelectMany(path => CaseFile.Read(path, plugin.Folder.Relative(path), plugin))];
        _loaded = new CaseDatabase(Cases);
        _groups =
        [
            .. Enumerable.Range(0, Cases.Count)
                .GroupBy(number => string.Join(' ', _loaded.Cases[number].Set))
                .Select(group => new CaseGroup(_loaded, [.. group])),
        ];
    }

    /// <summary>The cases, in the order of their files.</summary>
    public IReadOnlyList<PolicyCase> Cases { get; }

    /// <summary>Judges the cases.</summary>
    /// <param name="plugin">The pack, or a changed one whose rules have the same ids.</param>
    /// <param name="scope">What is looked at; null = everything.</param>
    /// <param name="cacheFolder">Where scripts are kept compiled, for cases that set a parameter; null = nowhere.</param>
    /// <returns>A result for each case, in the order of <see cref="Cases"/>.</returns>
    /// <exception cref="PolicyLoadException">The pack does not load with a parameter that a case sets.</exception>
    /// <exception cref="Evaluation.PolicyRunException">A rule failed on a row.</exception>
    public IReadOnlyList<CaseResult> Judge(LoadedPlugin plugin, CaseScope? scope = null, string? cacheFolder = null)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        return Run(plugin, scope, cacheFolder, coverage: null);
    }

    /// <summary>The first case that comes out otherwise than expected; those that name the rules in question are tried first.</summary>
    /// <inheritdoc cref="Judge"/>
    /// <returns>The case; null when all pass.</returns>
    public CaseResult? FirstFailure(LoadedPlugin plugin, CaseScope scope, string? cacheFolder = null)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        ArgumentNullException.ThrowIfNull(scope);
        return _groups
            .OrderByDescending(group => group.Concerns(scope))
            .SelectMany(group => group.Judge(Narrow(With(plugin, group.Set, cacheFolder), scope), scope, coverage: null))
            .FirstOrDefault(result => !result.Passed);
    }

    /// <summary>Judges the cases, and says which outcomes of each rule they reach in each period of unchanged parameters.</summary>
    /// <param name="plugin">The pack. Cases that set a parameter reach nothing: they are of no period.</param>
    /// <param name="cacheFolder">Where scripts are kept compiled, for cases that set a parameter; null = nowhere.</param>
    /// <returns>A result for each case, in the order of <see cref="Cases"/>, and every period of every rule.</returns>
    /// <inheritdoc cref="Judge" path="/exception"/>
    public (IReadOnlyList<CaseResult> Results, IReadOnlyList<RuleCoverage> Coverage) Cover(LoadedPlugin plugin, string? cacheFolder = null)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        var coverage = new CaseCoverage(plugin);
        var results = Run(plugin, scope: null, cacheFolder, coverage);
        return (results, [.. coverage.Read()]);
    }

    /// <inheritdoc/>
    public void Dispose() => _loaded.Dispose();

    private IReadOnlyList<CaseResult> Run(LoadedPlugin plugin, CaseScope? scope, string? cacheFolder, CaseCoverage? coverage)
    {
        var results = _groups
            .SelectMany(group => group.Judge(
                Narrow(With(plugin, group.Set, cacheFolder), scope), scope, group.Set.Count == 0 ? coverage : null))
            .ToDictionary(result => result.Case);
        return [.. Cases.Select(one => results[one])];
    }

    private static LoadedPlugin With(LoadedPlugin plugin, IReadOnlyList<ParameterOverride> set, string? cacheFolder) =>
        set.Count == 0 ? plugin : PolicyHost.Load([plugin.Folder.Path], set, cacheFolder).Single();

    private static LoadedPlugin Narrow(LoadedPlugin plugin, CaseScope? scope) => scope is null
        ? plugin
        : plugin with
        {
            Pack = plugin.Pack with
            {
                Rules = [.. plugin.Pack.Rules.Where(rule => scope.Rules.Contains(rule.Id))],
                DrawRules = [.. plugin.Pack.DrawRules.Where(rule => scope.Rules.Contains(rule.Id))],
            },
        };
}
