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

    /// <summary>The kind of any rule: one of these, or <c>draw</c>.</summary>
    public static string KindOf(DeclaredRule rule) => rule is Rule judging ? NameOf(judging.Kind) : DrawRule.KindName;

    /// <summary>The severity of any rule; null for one that shapes the draw, which nothing breaches.</summary>
    public static string? SeverityOf(DeclaredRule rule) => rule is Rule judging ? NameOf(judging.Severity) : null;

    /// <summary><c>breach</c> or <c>notice</c>.</summary>
    public static string NameOf(Severity severity) => severity == Severity.Notice ? "notice" : "breach";
}
