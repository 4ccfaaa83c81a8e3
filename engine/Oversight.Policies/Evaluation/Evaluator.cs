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
    /// <param name="beside">
    /// Asks the tables for what needs the packs' definitions and no breaches. Done on another thread while few facts are judged, which
    /// leaves threads idle; after many, which do not, and then told that it is alone.
    /// </param>
    /// <param name="cancellation">Stops the work; the table of breaches is then not complete.</param>
    /// <returns>The jurisdictions that have any row, in the order of their numbers.</returns>
    /// <exception cref="PolicyRunException">A policy failed on a row.</exception>
    public IReadOnlyList<JurisdictionOutcome> Run(
        Action<FactKind, long>? progress = null, Action<bool, CancellationToken>? beside = null, CancellationToken cancellation = default)
    {
        using var connection = database.Connect();
        var run = new PreparedRun(database, connection, plugins, options, facts: null, cancellation);
        var rules = EvaluatedRule.Of(plugins, run.Judged);
        using var sink = new BreachSink(database);
        var workers = Enumerable.Range(0, options.Threads)
            .Select(_ => new Worker(rules.Count, plugins.Count, sink.Write))
            .ToArray();
        var factory = new JudgeFactory(run, rules);

        Action<Lane>[] kinds =
        [
            lane => Judge(factory.For<Inspection>(), lane),
            lane => Judge(factory.For<InspectedObject>(), lane),
            lane => Judge(factory.For<Officer>(), lane),
            lane => Judge(factory.For<CheckItem>(), lane),
            lane => Judge(factory.For<Plan>(), lane),
            lane => Judge(factory.For<DrawEvent>(), lane),
            lane => Judge(factory.For<Objection>(), lane),
            lane => Judge(factory.For<Jurisdiction>(), lane),
        ];

        // Over long tables each scan has all threads; many short ones mostly wait for one thread to plan their queries.
        var sideBySide = workers.Length > 1 && !run.ScansByJurisdiction;
        if (sideBySide)
        {
            // Held for all of them: the setting is the database's, and may not change while another thread plans a query.
            using var joins = new JoinsAsWritten(connection);
            SideBySide.Run(database, workers, beside is null ? kinds : [kinds[0], lane => beside(false, lane.Cancellation), .. kinds[1..]], cancellation);
        }
        else
        {
            Array.ForEach(kinds, kind => kind(new Lane(run.Reader, workers, cancellation)));
        }

        foreach (var worker in workers)
        {
            worker.Flush();
        }

        sink.Complete();
        new BreachTable(connection, plugins, rules, options).Write(sink.Notes, cancellation);
        if (!sideBySide)
        {
            beside?.Invoke(true, cancellation);
        }

        return [.. run.Judged.Select(number => Outcome(number, rules, workers))];

        void Judge<T>(KindEvaluation<T> kind, Lane lane)
            where T : struct, IFactRow<T>
        {
            kind.Run(lane, progress is null ? null : Tell);
            foreach (var judge in kind.Concluding())
            {
                Conclude(judge, lane.Workers, run.Sizes[judge.Rule.Jurisdiction]);
            }

            void Tell(long rows)
            {
                lock (progress)
                {
                    progress(T.Kind, rows);
                }
            }
        }
    }

    private static void Conclude(IConcludingJudge judge, IReadOnlyList<Worker> workers, JurisdictionBase size)
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

        // Without its cap rule a pack has no such indicator.
        var year = options.Periods?[number].Year ?? options.Year;
        var overload = own.FirstOrDefault(rule => rule.Rule == plugins[number].Pack.Overload && !SwitchedOffDays.Throughout(rule.Rule, plugins[number].Document, year));
        return new JurisdictionOutcome(
            number,
            plugins[number],
            own.Where(rule => rule.IsOfDocument).ToDictionary(rule => rule.Rule.Id, Total, StringComparer.Ordinal),
            overload is null ? null : Total(overload).Breached);

        RuleTally Total(EvaluatedRule rule) =>
            workers.Aggregate(default(RuleTally), (sum, worker) => sum + worker.Result(rule.Index));
    }
}
