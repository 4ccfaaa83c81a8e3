using Oversight.Contracts.Facts;
using Oversight.Policies.Loading;
using Oversight.Storage.Calendars;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

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
        var tables = new LoadedTables(connection);
        tables.WritePacks(plugins, options.Year);
        var judged = tables.Judged();
        var calendars = plugins.Select(plugin => WorkingCalendar.For(plugin.Plugin.Calendar)).ToArray();
        var context = new FactContext(options.Year, options.CutOff, calendars);
        var reader = new FactReader(connection);
        new Definitions(database, reader, plugins, context, options.Threads).Run(tables.Count("objects"), cancellation);

        var rules = Number(judged);
        using var sink = new BreachSink(database);
        var workers = Enumerable.Range(0, options.Threads)
            .Select(_ => new Worker(options.Year, rules.Count, plugins.Count, sink))
            .ToArray();
        var scopes = calendars.Select(calendar => new EvaluationScope(options.Year, options.CutOff, calendar)).ToArray();
        var factory = new JudgeFactory(plugins, rules, scopes, tables.Milestones(options.Year), context);
        var sizes = tables.ObjectsByJurisdiction(plugins.Count).Select(count => new JurisdictionBase(count)).ToArray();

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
        return [.. judged.Select(number => Outcome(number, rules, workers))];

        void Judge<T>(KindEvaluation<T> kind)
            where T : struct, IFactRow<T>
        {
            kind.Run(reader, workers, progress is null ? null : new Reporter(rows => progress(T.Kind, rows)), cancellation);
            kind.Conclude(workers, sizes);
        }
    }

    private List<EvaluatedRule> Number(IReadOnlyList<int> judged)
    {
        var rules = new List<EvaluatedRule>();
        foreach (var number in judged)
        {
            var pack = plugins[number].Pack;
            foreach (var rule in pack.Rules)
            {
                rules.Add(new EvaluatedRule(rules.Count, number, rule));
            }

            if (pack.Overload is { IsRule: false } overload)
            {
                rules.Add(new EvaluatedRule(rules.Count, number, overload));
            }
        }

        return rules;
    }

    private JurisdictionOutcome Outcome(int number, List<EvaluatedRule> rules, Worker[] workers)
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

    private sealed class Reporter(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
