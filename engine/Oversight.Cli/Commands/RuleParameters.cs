using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;

namespace Oversight.Cli.Commands;

/// <summary>The parameters that a rule uses.</summary>
internal static class RuleParameters
{
    public static IEnumerable<ParameterDefinition> Of(LoadedPlugin plugin, DeclaredRule rule) =>
        plugin.Parameters.Where(parameter => plugin.Reads[rule.Id].Parameters.Contains(parameter.Name));
}
