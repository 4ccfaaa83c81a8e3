using Oversight.Benchmarks.EndToEnd;
using Oversight.Benchmarks.Guard;
using Oversight.Contracts.Facts;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Benchmarks.Scripts;

/// <summary>
/// Rules of a script, judged in bulk, against the same rules compiled into the plug-in's assembly: the judges of the engine over facts that
/// are in memory, on one thread; reading the facts is left out.
/// </summary>
internal sealed class ScriptedRuleRatio : IGuardedRatio
{
    private const int Inspections = 20_000;

    // Over each batch, so that what is done once for it does not count.
    private const int Times = 50;

    private readonly string _folder = Directory.CreateTempSubdirectory("oversight-scripted-").FullName;
    private DuckDBDatabase? _database;
    private DuckDBConnection? _connection;
    private KeptFacts? _facts;
    private Judging? _scripted;
    private Judging? _compiled;

    public string Name => "scripted rules";

    public string Against => "the same rules in the plug-in's assembly";

    public string? Lacking => null;

    public double? Asked => 0.8;

    public void Prepare()
    {
        var packs = ComparedPacks.Load();
        _database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1 });
        _connection = _database.Connect();
        DatasetReader.Load(_connection, new DatasetOptions
        {
            Path = GeneratedDataset.In(_folder, Inspections).Folder,
            CoveredJurisdictions = [packs.Scripted.Plugin.Id],
            TempDirectory = _folder,
        });
        _facts = new KeptFacts(_connection);
        _scripted = Of(packs.Scripted);
        _compiled = Of(packs.Compiled);

        // Faster because it does something else would be no ratio.
        var (scripted, compiled) = (_scripted.Breaches(), _compiled.Breaches());
        if (scripted == 0 || scripted != compiled)
        {
            throw new InvalidOperationException($"The script finds {scripted} breaches, the assembly {compiled}.");
        }
    }

    public long Reference() => _compiled!.Run(Times);

    public long Subject() => _scripted!.Run(Times);

    public void Dispose()
    {
        _facts?.Dispose();
        _connection?.Dispose();
        _database?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Judging Of(LoadedPlugin pack)
    {
        var options = new EvaluationOptions(GeneratedDataset.Year, new DateOnly(GeneratedDataset.Year, 12, 31), Threads: 1, "en");
        return new Judging(new PreparedRun(_database!, _connection!, [pack], options, _facts, CancellationToken.None));
    }

    /// <summary>The rules about inspections of one pack, and their counts.</summary>
    private sealed class Judging
    {
        private readonly KindEvaluation<Inspection> _kind;
        private readonly IReadOnlyList<EvaluatedRule> _rules;
        private readonly int _jurisdictions;

        public Judging(PreparedRun run)
        {
            _rules = EvaluatedRule.Of(run.Plugins, run.Judged);
            _kind = new JudgeFactory(run, _rules).For<Inspection>();
            _jurisdictions = run.Plugins.Count;
        }

        /// <summary>Judges every row some times; returns how many judgements that were.</summary>
        public long Run(int times)
        {
            var judged = 0L;
            _kind.Scan(subset: null, NewWorker(), Judge, CancellationToken.None);
            return judged;

            void Judge(RowJudge<Inspection> judge, FactBatch batch, RowSelection rows, Worker worker)
            {
                for (var time = 0; time < times; time++)
                {
                    judge.Judge(batch, rows, worker);
                }

                judged += (long)rows.Count * times;
            }
        }

        public long Breaches()
        {
            var worker = NewWorker();
            _kind.Scan(subset: null, worker, (judge, batch, rows, counts) => judge.Judge(batch, rows, counts), CancellationToken.None);
            return _rules.Sum(rule => worker.Result(rule.Index).Breached);
        }

        private Worker NewWorker() => new(_rules.Count, _jurisdictions, _ => { });
    }
}
