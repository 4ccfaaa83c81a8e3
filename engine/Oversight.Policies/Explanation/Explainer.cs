using Oversight.Contracts.Authoring;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Policies.Scripting;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Explanation;

/// <summary>Explains what the rules say of one row: only the facts of that row, and what caps and comparisons count, are read.</summary>
/// <param name="database">The database with the loaded tables.</param>
/// <param name="plugins">The plug-ins, in the order of the jurisdictions' numbers.</param>
/// <param name="options">What is judged.</param>
public sealed class Explainer(DuckDBDatabase database, IReadOnlyList<LoadedPlugin> plugins, EvaluationOptions options)
{
    private DateOnly YearEnd => new(options.Year, 12, 31);

    /// <summary>Explains a row.</summary>
    /// <param name="subject">The row.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="PolicyRunException">A policy failed on a row.</exception>
    public Explanation Explain(SubjectRow subject, CancellationToken cancellation = default)
    {
        var plugin = plugins[subject.Jurisdiction];
        using var verdicts = new VerdictReader(database, plugins, options, cancellation: cancellation);
        var kind = KindOf(subject.Kind);
        var own = Own(verdicts, subject, cancellation);
        var clauses = own.SelectMany(verdict => plugin.Reads[verdict.Rule.Id].Clauses).Concat(plugin.Pack.Rules.OfType<InspectionCap>()
            .SelectMany(cap => plugin.Reads[cap.Id].Clauses)).Concat(Clauses(plugin, OutsideOf(kind)));
        var names = ClauseReader.Properties(kind, clauses).Concat(kind == FactKind.Inspection ? [nameof(Inspection.ObjectOrd)] : []).ToHashSet();
        var values = FactValues.Read(verdicts.Run, kind, subject.Ord, names, cancellation);
        var reader = new ClauseReader(plugin, kind, values, options.CutOff);
        var caps = kind == FactKind.Inspection && values.TryGetValue(nameof(Inspection.ObjectOrd), out var ord)
            ? Caps(verdicts, subject, (int)ord!, cancellation)
            : [];
        var rules = own.Concat(caps).Select(verdict => Rule(verdicts, subject, reader, verdict, cancellation)).ToArray();
        return new Explanation
        {
            Subject = subject,
            Plugin = plugin,
            Year = options.Year,
            CutOff = options.CutOff,
            Rules = [.. rules.OrderBy(Group).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal)],
            Definitions = Definitions(verdicts, plugin, subject, reader, rules, values, cancellation),
        };
    }

    private static IReadOnlyList<Verdict> Own(VerdictReader verdicts, SubjectRow subject, CancellationToken cancellation) =>
        subject.Kind == SubjectKind.Milestone
            ? verdicts.ReadOne(
                SubjectKind.Jurisdiction, subject.Jurisdiction, subject.Ord, rule => rule is Milestone milestone && milestone.Name == subject.Id, cancellation)
            : verdicts.ReadOne(subject.Kind, subject.Jurisdiction, subject.Ord, only: null, cancellation);

    /// <summary>The verdicts, on the object, of the caps that count an inspection.</summary>
    private static IEnumerable<Verdict> Caps(VerdictReader verdicts, SubjectRow subject, int objectOrd, CancellationToken cancellation) =>
        verdicts.ReadOne(SubjectKind.Object, subject.Jurisdiction, objectOrd, rule => rule is InspectionCap, cancellation)
            .Where(verdict => verdicts.Counted((InspectionCap)verdict.Rule, subject.Jurisdiction, objectOrd, cancellation).Contains(subject.Ord));

    private ExplainedRule Rule(
        VerdictReader verdicts, SubjectRow subject, ClauseReader clauses, Verdict verdict, CancellationToken cancellation)
    {
        var explained = new ExplainedRule(verdict, clauses.Of(verdict));
        if (verdict.Rule is InspectionCap cap)
        {
            return explained with { Counted = Counted(verdicts.Counted(cap, subject.Jurisdiction, verdict.Subject, cancellation), subject) };
        }

        if (verdict.Due is not { } due)
        {
            return explained;
        }

        var inWorkingDays = explained.Clauses.Any(clause => clause.Name == "Within"
            && clause.Parameters.Any(parameter => parameter.Unit == ParameterUnit.WorkingDays));
        DateOnly? end = verdict.Outcome is RuleOutcome.Late or RuleOutcome.Overdue ? verdict.Done ?? options.CutOff : null;
        return explained with
        {
            Term = ExplainedTerm.Of(verdicts.Run.Scopes[subject.Jurisdiction].Calendar, inWorkingDays ? verdict.From : null, due, end),
        };
    }

    private CountedInspection[] Counted(IReadOnlyList<int> ords, SubjectRow subject)
    {
        if (ords.Count == 0)
        {
            return [];
        }

        using var connection = database.Connect();
        using var command = connection.CreateCommand(
            $"""
            SELECT ord, inspection_id, inspected_on, item_id, joint_id FROM inspections
            WHERE ord IN ({string.Join(", ", ords)}) ORDER BY inspected_on, inspection_id
            """);
        using var rows = command.ExecuteReader();
        var counted = new List<CountedInspection>();
        while (rows.Read())
        {
            counted.Add(new CountedInspection(
                rows.GetString(1),
                (DateOnly)rows[2],
                rows[3] as string,
                rows[4] as string,
                subject.Kind == SubjectKind.Inspection && subject.Ord == rows.GetInt32(0)));
        }

        return [.. counted];
    }

    /// <summary>What the pack says of rows outside, where this one is, and of flagged objects, where a rule asks for them.</summary>
    private List<ExplainedClause> Definitions(
        VerdictReader verdicts,
        LoadedPlugin plugin,
        SubjectRow subject,
        ClauseReader reader,
        IReadOnlyList<ExplainedRule> rules,
        IReadOnlyDictionary<string, object?> values,
        CancellationToken cancellation)
    {
        var found = new List<ExplainedClause>();
        if (rules.Any(rule => rule.Verdict.Reason == RuleReason.Outside))
        {
            found.AddRange(Clauses(plugin, OutsideOf(KindOf(subject.Kind)))
                .Select(clause => reader.Of(clause, YearEnd, decides: true)));
        }

        var asked = rules.SelectMany(rule => rule.Clauses).SelectMany(clause => clause.Operands)
            .Any(operand => operand.Property is nameof(Inspection.IsObjectFlagged) or nameof(InspectedObject.IsFlagged));
        var flagged = Clauses(plugin, ScriptReads.DefinitionId(nameof(JudgedObjects), nameof(JudgedObjects.AreFlaggedWhen))).ToArray();
        if (asked && flagged.Length > 0)
        {
            var ord = subject.Kind == SubjectKind.Inspection ? (int)values[nameof(Inspection.ObjectOrd)]! : subject.Ord;
            var properties = ClauseReader.Properties(FactKind.Object, flagged).ToHashSet();
            var row = FactValues.Read(verdicts.Run, FactKind.Object, ord, properties, cancellation);
            var inspected = new ClauseReader(plugin, FactKind.Object, row, options.CutOff);
            found.AddRange(flagged.Select(clause => inspected.Of(clause, YearEnd, decides: false)));
        }

        return found;
    }

    private static string OutsideOf(FactKind kind) => ScriptReads.DefinitionId(
        kind == FactKind.Objection ? nameof(JudgedObjections) : nameof(JudgedInspections), nameof(JudgedInspections.AreOutsideWhen));

    private static IEnumerable<RuleClause> Clauses(LoadedPlugin plugin, string definition) =>
        plugin.Reads.TryGetValue(definition, out var reads) ? reads.Clauses : [];

    private static int Group(ExplainedRule rule) => rule.IsBroken ? 0 : rule.Verdict.Outcome switch
    {
        RuleOutcome.Pending => 1,
        RuleOutcome.Holds => 2,
        RuleOutcome.NotApplicable => 3,
        _ => 4,
    };

    private static FactKind KindOf(SubjectKind subject) => subject switch
    {
        SubjectKind.Inspection => FactKind.Inspection,
        SubjectKind.Object => FactKind.Object,
        SubjectKind.Officer => FactKind.Officer,
        SubjectKind.Plan => FactKind.Plan,
        SubjectKind.Draw => FactKind.Draw,
        SubjectKind.Item => FactKind.Item,
        SubjectKind.Objection => FactKind.Objection,
        _ => FactKind.Jurisdiction,
    };
}
