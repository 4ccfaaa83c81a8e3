using Oversight.Policies.Loading;

namespace Oversight.Policies.Cases;

/// <summary>The packs that judge cases: as they are, and with the parameters that a case sets.</summary>
internal sealed class CasePacks
{
    private readonly Dictionary<string, LoadedPlugin> _packs;
    private readonly Dictionary<(string Pack, string Set), LoadedPlugin> _changed = [];
    private readonly CaseScope? _scope;

    private CasePacks(IEnumerable<LoadedPlugin> plugins, CaseScope? scope)
    {
        _scope = scope;
        _packs = plugins.ToDictionary(plugin => plugin.Plugin.Id, Narrow, StringComparer.Ordinal);
    }

    /// <summary>Some packs.</summary>
    /// <param name="plugins">The packs.</param>
    /// <param name="scope">What is looked at; null = everything.</param>
    public static CasePacks Of(IEnumerable<LoadedPlugin> plugins, CaseScope? scope) => new(plugins, scope);

    /// <summary>The pack of a case as it is, whatever the case sets.</summary>
    public LoadedPlugin Unchanged(PolicyCase one) => _packs[one.Pack];

    /// <summary>The pack of a case with the parameters that it sets.</summary>
    /// <exception cref="PolicyLoadException">It does not load with them.</exception>
    public LoadedPlugin For(PolicyCase one)
    {
        if (one.Set.Count == 0)
        {
            return Unchanged(one);
        }

        var key = (one.Pack, string.Join(' ', one.Set));
        return _changed.TryGetValue(key, out var plugin)
            ? plugin
            : _changed[key] = Narrow(PolicyHost.WithValues(Unchanged(one), one.Set));
    }

    private LoadedPlugin Narrow(LoadedPlugin plugin) => _scope is null
        ? plugin
        : plugin with
        {
            Pack = plugin.Pack with
            {
                Rules = [.. plugin.Pack.Rules.Where(rule => _scope.Rules.Contains(rule.Id))],
                DrawRules = [.. plugin.Pack.DrawRules.Where(rule => _scope.Rules.Contains(rule.Id))],
            },
        };
}
