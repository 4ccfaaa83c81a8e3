using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>
/// Gives the verdict of every rule on every subject, or on one subject: by the same functions by which <see cref="Evaluator"/>
/// counts, so that the verdicts of a rule always add up to its tally.
/// </summary>
public sealed class VerdictReader : IDisposable
{
    private readonly DuckDBConnection _connection;
    private readonly PreparedRun _run;
    private readonly IReadOnlyList<EvaluatedRule> _rules;
    private ILookup<int, int>? _objects;

    /// <summary>Prepares the loaded tables.</summary>
    /// <param name="database">The database with the loaded tables.</param>
    /// <param name="plugins">The plug-ins, in the order of the jurisdictions' numbers.</param>
    /// <param name="options">What is judged.</param>
    /// <param name="facts">Where facts come from; null = the tables.</param>
    /// <param name="cancellation">Stops the work.</param>
    public VerdictReader(
        DuckDBDatabase database,
        IReadOnlyList<LoadedPlugin> plugins,
        EvaluationOptions options,
        IFactSource? facts = null,
        CancellationToken cancellation = default)
    {
        _connection = database.Connect();
        try
        {
            _run = new PreparedRun(database, _connection, plugins, options, facts, cancellation);
            _rules = EvaluatedRule.Of(plugins, _run.Judged);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>The run, for those who read the facts beside the verdicts.</summary>
    internal PreparedRun Run => _run;

    /// <summary>
    /// Reads every verdict: one for each subject of each rule of the report year, and of a cap that only defines overload.
    /// </summary>
    /// <param name="found">Takes the verdicts, one after another, in no particular order.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="PolicyRunException">A policy failed on a row.</exception>
    public void ReadAll(Action<Verdict> found, CancellationToken cancellation = default)
    {
        Read(_rules, subset: null, verdict => Found(verdict), cancellation);

        void Found(Verdict verdict)
        {
            if (verdict.Outcome != RuleOutcome.NoSubject)
            {
                found(verdict);
            }
        }
    }

    /// <summary>
    /// Reads the verdicts on one subject, in the order of the rules' ids; those of rules of whose report year it is no subject too
    /// (<see cref="RuleOutcome.NoSubject"/>). A row outside the validity of its document has none.
    /// </summary>
    /// <param name="kind">What the subject is; a jurisdiction stands for its milestones too.</param>
    /// <param name="jurisdiction">Number of its jurisdiction.</param>
    /// <param name="subject">Its row number; of a jurisdiction its number.</param>
    /// <param name="only">Which rules; null = all about the subject.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="PolicyRunException">A policy failed on a row.</exception>
    public IReadOnlyList<Verdict> ReadOne(
        SubjectKind kind, int jurisdiction, int subject, Func<Rule, bool>? only = null, CancellationToken cancellation = default)
    {
        var own = _rules.Where(rule => rule.IsOfDocument && rule.Jurisdiction == jurisdiction
            && (only is null || only(rule.Rule))
            && (rule.Rule.Subject == kind || (kind == SubjectKind.Jurisdiction && rule.Rule.Subject == SubjectKind.Milestone))).ToArray();
        var verdicts = new List<Verdict>();
        Read([.. own.Where(rule => !rule.IsConcluding)], FactSubset.Row(subject), verdicts.Add, cancellation);
        Read([.. own.Where(rule => rule.IsConcluding)], Counted(kind, jurisdiction, subject), verdicts.Add, cancellation);
        return [.. verdicts.Where(verdict => verdict.Subject == subject).OrderBy(verdict => verdict.Rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>Row numbers of the inspections of an object that count against a cap.</summary>
    /// <param name="cap">The rule.</param>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="subject">Row number of the object.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IReadOnlyList<int> Counted(InspectionCap cap, int jurisdiction, int subject, CancellationToken cancellation = default)
    {
        var rules = _rules.Where(rule => rule.Jurisdiction == jurisdiction && rule.Rule == cap).ToArray();
        var counted = new List<int>();
        new JudgeFactory(_run, rules).For<Inspection>().Scan(FactSubset.OfObject(subject), NewWorker(rules), Visit, cancellation);
        return counted;

        void Visit(RowJudge<Inspection> judge, FactBatch batch, RowSelection rows, Worker worker)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                if (((InspectionCapJudge)judge).Counts(Inspection.At(batch, rows.Row(i)), rows.Place(i)))
                {
                    counted.Add(batch.Int((int)KeyColumn.Ord, rows.Row(i)));
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    /// <summary>The rows that a rule decided in the end counts for a subject.</summary>
    private static FactSubset Counted(SubjectKind kind, int jurisdiction, int subject) =>
        kind == SubjectKind.Object ? FactSubset.OfObject(subject) : FactSubset.OfJurisdiction(jurisdiction);

    // Nothing is written to the table of breaches: the verdicts are the outcome.
    private Worker NewWorker(IReadOnlyList<EvaluatedRule> rules) => new(rules.Max(rule => rule.Index) + 1, _run.Plugins.Count, _ => { });

    private void Read(IReadOnlyList<EvaluatedRule> rules, FactSubset? subset, Action<Verdict> found, CancellationToken cancellation)
    {
        if (rules.Count == 0)
        {
            return;
        }

        var worker = NewWorker(rules);
        var factory = new JudgeFactory(_run, rules);
        Trace(factory.For<Inspection>());
        Trace(factory.For<InspectedObject>());
        Trace(factory.For<Officer>());
        Trace(factory.For<CheckItem>());
        Trace(factory.For<Plan>());
        Trace(factory.For<DrawEvent>());
        Trace(factory.For<Objection>());
        Trace(factory.For<Jurisdiction>());

        void Trace<T>(KindEvaluation<T> kind)
            where T : struct, IFactRow<T>
        {
            kind.Trace(subset, worker, found, cancellation);
            foreach (var judge in kind.Concluding())
            {
                Conclude(judge);
            }
        }

        void Conclude(IConcludingJudge judge)
        {
            var counted = new HashSet<int>();
            foreach (var verdict in judge.Conclude([worker]))
            {
                counted.Add(verdict.Subject);
                found(verdict);
            }

            if (judge.NotCounted(counted.Count, _run.Sizes[judge.Rule.Jurisdiction]) == 0)
            {
                return;
            }

            var rule = judge.Rule;
            var isOff = SwitchedOffDays.Throughout(rule.Rule, _run.Plugins[rule.Jurisdiction].Document, _run.Scopes[rule.Jurisdiction].Year);
            _objects ??= new LoadedTables(_connection).Objects();
            foreach (var ord in _objects[judge.Rule.Jurisdiction].Where(ord => !counted.Contains(ord)))
            {
                found(new Verdict
                {
                    Rule = judge.Rule.Rule,
                    Jurisdiction = judge.Rule.Jurisdiction,
                    Subject = ord,
                    Date = _run.Context.PeriodOf(judge.Rule.Jurisdiction).YearEnd,
                    Outcome = RuleOutcome.NotApplicable,
                    Reason = isOff ? RuleReason.SwitchedOff : RuleReason.NothingCounted,
                });
            }
        }
    }
}
