using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>A policy failed on a row; the message names the rule and the line of its script.</summary>
/// <param name="jurisdiction">Id of the jurisdiction.</param>
/// <param name="rule">Id of the rule; of what a pack lays down for its draws, of the rule because of which it stands.</param>
/// <param name="location">Where the script declares it.</param>
/// <param name="cause">What happened.</param>
/// <param name="occasion">On what, where the jurisdiction does not tell; null = on its rows.</param>
public sealed class PolicyRunException(string jurisdiction, string rule, ScriptLocation location, Exception cause, string? occasion = null)
    : Exception($"{jurisdiction}: {location.File}({location.Line}): rule {rule} failed{(occasion is null ? "" : " in " + occasion)}: {cause.Message}", cause)
{
    /// <summary>Id of the jurisdiction.</summary>
    public string Jurisdiction { get; } = jurisdiction;

    /// <summary>The same failure, of a jurisdiction that stands for something else.</summary>
    /// <param name="own">Id of the jurisdiction for which it stands.</param>
    /// <param name="what">What of it it stands for.</param>
    public PolicyRunException Of(string own, string what) => new(own, rule, location, InnerException!, what);
}
