using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;

namespace Oversight.Policies.Evaluation;

/// <summary>A policy failed on a row; the text names the rule or definition and the line of its script.</summary>
public sealed class PolicyRunException : Exception
{
    private readonly LocalText _policy;
    private readonly ScriptLocation _location;

    /// <summary>A rule failed.</summary>
    /// <param name="jurisdiction">Id of the jurisdiction.</param>
    /// <param name="rule">Id of the rule; of what a pack lays down for its draws, of the rule because of which it stands.</param>
    /// <param name="location">Where the script declares it.</param>
    /// <param name="cause">What happened.</param>
    public PolicyRunException(string jurisdiction, string rule, ScriptLocation location, Exception cause)
        : this(jurisdiction, new LocalText($"规则 {rule} ", $"rule {rule}"), location, cause, occasion: null)
    {
    }

    private PolicyRunException(string jurisdiction, LocalText policy, ScriptLocation location, Exception? cause, LocalText? occasion)
        : base(TextOf(jurisdiction, policy, location, cause, occasion).En, cause)
    {
        (Jurisdiction, _policy, _location) = (jurisdiction, policy, location);
        Text = TextOf(jurisdiction, policy, location, cause, occasion);
    }

    /// <summary>Id of the jurisdiction.</summary>
    public string Jurisdiction { get; }

    /// <summary>The whole message.</summary>
    public LocalText Text { get; }

    /// <summary>A definition of a pack failed, such as which objects are flagged: it has no rule id.</summary>
    /// <param name="plugin">The plug-in.</param>
    /// <param name="definition">The name under which its reads are kept.</param>
    /// <param name="cause">What happened.</param>
    public static PolicyRunException OfDefinition(LoadedPlugin plugin, string definition, Exception cause)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        var clause = plugin.Reads[definition].Clauses[0];
        return new PolicyRunException(plugin.Plugin.Id, new LocalText($"{clause.Name} ", clause.Name), new ScriptLocation(clause.File, clause.Line), cause, occasion: null);
    }

    /// <summary>The same failure, of a jurisdiction that stands for something else.</summary>
    /// <param name="own">Id of the jurisdiction for which it stands.</param>
    /// <param name="what">What of it it stands for.</param>
    public PolicyRunException Of(string own, LocalText what) => new(own, _policy, _location, InnerException, what);

    private static LocalText TextOf(string jurisdiction, LocalText policy, ScriptLocation location, Exception? cause, LocalText? occasion)
    {
        var place = $"{location.File}({location.Line})";
        return new LocalText(
            $"{jurisdiction}：{place}：{policy.Zh}{(occasion is null ? "" : $"在{occasion.Zh}中")}出错：{cause?.Message}",
            $"{jurisdiction}: {place}: {policy.En} failed{(occasion is null ? "" : $" in {occasion.En}")}: {cause?.Message}");
    }
}
