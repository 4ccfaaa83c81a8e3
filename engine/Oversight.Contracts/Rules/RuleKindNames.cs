namespace Oversight.Contracts.Rules;

/// <summary>The names of kinds and severities as files and the rule catalogue write them.</summary>
public static class RuleKindNames
{
    /// <summary><c>req</c>, <c>deadline</c>, <c>cap</c>, <c>share</c>, <c>compare</c> or <c>milestone</c>.</summary>
    public static string NameOf(RuleKind kind) => kind switch
    {
        RuleKind.Requirement => "req",
        RuleKind.Comparison => "compare",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary><c>breach</c> or <c>notice</c>.</summary>
    public static string NameOf(Severity severity) => severity == Severity.Notice ? "notice" : "breach";
}
