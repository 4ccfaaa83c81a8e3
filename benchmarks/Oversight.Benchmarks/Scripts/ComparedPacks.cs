using Oversight.Benchmarks.Guard;
using Oversight.Contracts.Authoring;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;

namespace Oversight.Benchmarks.Scripts;

/// <summary>One plug-in twice: with the rules of its script, and with the same rules of its assembly.</summary>
/// <param name="Scripted">Loaded as a report loads it.</param>
/// <param name="Compiled">The same with other delegates.</param>
internal sealed record ComparedPacks(LoadedPlugin Scripted, LoadedPlugin Compiled)
{
    /// <summary>Loads them.</summary>
    public static ComparedPacks Load()
    {
        var folder = Path.Combine(Machine.RepositoryRoot, "benchmarks", "ComparedRules");
        var scripted = PolicyHost.Begin([folder], [], cacheFolder: null, stayLoaded: true).Wait().Single();
        var rules = new RuleSet();
        var policy = new PolicyScript(rules, new ParameterStore(scripted.Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal)));
        scripted.Plugin.GetType().Assembly.GetType("ComparedRules.CompiledRules", throwOnError: true)!.GetMethod("Declare")!.Invoke(null, [policy]);
        return new ComparedPacks(scripted, scripted with { Pack = rules.Build() });
    }
}
