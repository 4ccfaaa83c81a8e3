using Oversight.Contracts.Facts;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;
using Oversight.Policies.Scripting;

namespace Oversight.Policies.Explanation;

/// <summary>Puts the values of a row and of parameters beside the clauses that name them.</summary>
/// <param name="plugin">The plug-in.</param>
/// <param name="kind">The kind of fact that the row is.</param>
/// <param name="values">The row's values, by property.</param>
/// <param name="cutOff">The cut-off day.</param>
internal sealed class ClauseReader(LoadedPlugin plugin, FactKind kind, IReadOnlyDictionary<string, object?> values, DateOnly cutOff)
{
    /// <summary>The names of the properties of a kind that clauses name.</summary>
    public static IEnumerable<string> Properties(FactKind kind, IEnumerable<RuleClause> clauses)
    {
        var prefix = $"{kind}.";
        return clauses.SelectMany(clause => clause.Properties)
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => name[prefix.Length..]);
    }

    /// <summary>A rule's clauses.</summary>
    public IReadOnlyList<ExplainedClause> Of(Verdict verdict) =>
        [.. plugin.Reads[verdict.Rule.Id].Clauses.Select(clause => Of(clause, verdict.Date, Decides(clause.Name, verdict)))];

    /// <summary>A clause, with the values in force on a day.</summary>
    public ExplainedClause Of(RuleClause clause, DateOnly date, bool decides) => new(
        clause.Name,
        clause.Source,
        clause.File,
        clause.Line,
        decides,
        [.. Properties(kind, [clause]).Where(values.ContainsKey).Select(name => Operand(clause.Name, name))],
        [.. clause.Parameters.Select(name => Parameter(plugin.Parameters.Single(parameter => parameter.Name == name), date))]);

    private Operand Operand(string clause, string name) => new(
        name,
        FactTerms.OfProperty(kind, name),
        values[name],
        (clause is "From" or "Done" or "DoneOn") && values[name] is DateOnly day && day > cutOff);

    private static ExplainedParameter Parameter(ParameterDefinition definition, DateOnly date)
    {
        var own = definition.ValueOn(date);
        return new ExplainedParameter(
            definition.Name,
            definition.Meaning,
            definition.Unit,
            definition.TextOn(date),
            own.From,
            own.Citation,
            definition.Override is null ? null : own.Text,
            definition.Assumption);
    }

    /// <summary>Whether a clause is why the rule came out as it did, where it does not apply or does not hold.</summary>
    private static bool Decides(string clause, Verdict verdict) => (verdict.Reason, verdict.Outcome) switch
    {
        (RuleReason.When, _) => clause == "When",
        (RuleReason.JudgedInOtherYear, _) => clause == "InTheYearOf",
        (RuleReason.NotBegun, _) => clause is "From" or "DueOn",
        (RuleReason.DueInOtherYear, _) => clause is "From" or "Within" or "DueOn" or "By",
        (RuleReason.NoValue, _) => clause == "Of",
        (RuleReason.NothingCounted, _) => clause == "Counting",
        (RuleReason.FewerThanTwoClasses, _) => clause is "Among" or "Class",
        (RuleReason.None, RuleOutcome.Failed) => clause is "Hold" or "AtLeast" or "AtMost" or "Rate",
        (RuleReason.None, RuleOutcome.Late or RuleOutcome.Overdue) => clause is "Done" or "DoneOn",
        _ => false,
    };
}
