using Oversight.Contracts.Facts;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Evaluation;

/// <summary>
/// Judges a loaded dataset by the rules of its plug-ins: the facts of each kind are scanned once, on several threads, and
/// what breaks a rule goes back to the data engine as table <c>breaches</c>.
/// </summary>
/// <param name="database">The database with the loaded tables.</param>
/// <param name="plugins">The plug-ins, in the order of the jurisdictions' numbers.</param>
/// <param name="options">What is judged.</param>
public sealed class Evaluator(DuckDBDatabase database, IReadOnlyList<LoadedPlugin> plugins, EvaluationOptions options)
{
    /// <summary>Judges.</summary>
    /// <param name="progress">Told the kind of fact and how many of its rows are judged.</param>
    /// <param name="cancellation">Stops the work; the table of breaches is then not complete.</param>
    /// <returns>The jurisdictions that have any row, in the order of their numbers.</returns>
    /// <exception cref="PolicyRunException">A policy failed on a row.</exception>
    public IReadOnlyList<JurisdictionOutcome> Run(Action<FactKind, long>? progress = null, CancellationToken cancellation = default)
    {
        using var connection = database.Connect();
        var run = new PreparedRun(database, connection, plugins, options, facts: null, cancellation);
        var rules = EvaluatedRule.Of(plugins, run.Judged);
        using var sink = new BreachSink(database);
        var workers = Enumerable.Range(0, options.Threads)
            .Select(_ => new Worker(rules.Count, plugins.Count, sink.Write))
            .ToArray();
        var factory = new JudgeFactory(run, rules);

        Judge(factory.For<Inspection>());
        Judge(factory.For<InspectedObject>());
        Judge(factory.For<Officer>());
        Judge(factory.For<CheckItem>());
        Judge(factory.For<Plan>());
        Judge(factory.For<DrawEvent>());
        Judge(factory.For<Objection>());
        Judge(factory.For<Jurisdiction>());
        foreach (var worker in workers)
        {
            worker.Flush();
        }

        sink.Complete();
        new BreachTable(connection, plugins, rules, options).Write(sink.Notes, cancellation);
        return [.. run.Judged.Select(number => Outcome(number, rules, workers))];

        void Judge<T>(KindEvaluation<T> kind)
            where T : struct, IFactRow<T>
        {
            kind.Run(workers, progress is null ? null : rows => progress(T.Kind, rows), cancellation);
            foreach (var judge in kind.Concluding())
            {
                Conclude(judge, workers, run.Sizes[judge.Rule.Jurisdiction]);
            }
        }
    }

    private static void Conclude(IConcludingJudge judge, Worker[] workers, JurisdictionBase size)
    {
        var (into, rule) = (workers[0], judge.Rule);
        var tally = into.Tally(rule);
        var verdicts = 0L;
        foreach (var verdict in judge.Conclude(workers))
        {
            verdicts++;
            tally.Checked += verdict.Outcome == RuleOutcome.NotApplicable ? 0 : 1;
            tally.NotApplicable += verdict.Outcome == RuleOutcome.NotApplicable ? 1 : 0;
            if (verdict.Outcome == RuleOutcome.Failed)
            {
                tally.Breached++;
                into.Add(new Breach
                {
                    Rule = rule.Index,
                    Subject = verdict.Subject,
                    Outcome = verdict.Outcome,
                    Measured = verdict.Measured,
                    Limit = verdict.Limit,
                    Note = verdict.Note,
                });
            }
        }

        tally.NotApplicable += judge.NotCounted(verdicts, size);
    }

    private JurisdictionOutcome Outcome(int number, IReadOnlyList<EvaluatedRule> rules, Worker[] workers)
    {
        var own = rules.Where(rule => rule.Jurisdiction == number).ToArray();
        var overload = own.FirstOrDefault(rule => rule.Rule == plugins[number].Pack.Overload);
        return new JurisdictionOutcome(
            number,
            plugins[number],
            own.Where(rule => rule.IsOfDocument).ToDictionary(rule => rule.Rule.Id, Total, StringComparer.Ordinal),
            overload is null ? null : Total(overload).Breached);

        RuleTally Total(EvaluatedRule rule) =>
            workers.Aggregate(default(RuleTally), (sum, worker) => sum + worker.Result(rule.Index));
    }
}
