using System.Collections;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Draws;

/// <summary>
/// Works out under the rules of a pack who may be drawn: the sampling frames of plans, in one pass over the registry for each, and
/// the officers.
/// </summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
public sealed class SamplingFrameBuilder : IDisposable
{
    private readonly DuckDBDatabase database;
    private readonly DuckDBConnection connection;
    private readonly int jurisdiction;
    private readonly int threads;
    private readonly DateOnly drawnOn;
    private readonly PreparedRun run;
    private readonly LoadedPlugin always;
    private readonly LoadedPlugin plugin;
    private readonly DrawConditions conditions;
    private readonly CandidateScan scan;
    private readonly bool ownsConnection;

    /// <summary>Prepares the tables for the year of the draw.</summary>
    /// <param name="database">The database with the loaded tables.</param>
    /// <param name="plugins">The plug-ins, in the order of the jurisdictions' numbers.</param>
    /// <param name="jurisdiction">Number of the jurisdiction that draws.</param>
    /// <param name="drawnOn">Day of the draw.</param>
    /// <param name="threads">Threads, from 1.</param>
    /// <param name="cancellation">Ends the work.</param>
    public SamplingFrameBuilder(
        DuckDBDatabase database,
        IReadOnlyList<LoadedPlugin> plugins,
        int jurisdiction,
        DateOnly drawnOn,
        int threads,
        CancellationToken cancellation)
    {
        (this.database, this.jurisdiction, this.threads, this.drawnOn, ownsConnection) = (database, jurisdiction, threads, drawnOn, true);
        connection = database.Connect();
        always = plugins[jurisdiction];
        plugin = always.On(drawnOn);
        IsInForce = plugin.Document.Covers(drawnOn);
        conditions = new DrawConditions(plugin, IsInForce);
        try
        {
            var options = new EvaluationOptions(drawnOn.Year, new DateOnly(drawnOn.Year, 12, 31), threads, Language: "en");
            run = new PreparedRun(database, connection, plugins, options, facts: null, cancellation);
            scan = new CandidateScan(database, plugin, run.Context, conditions.Reads);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private SamplingFrameBuilder(SamplingFrameBuilder other, DateOnly drawnOn)
    {
        (database, connection, always, run) = (other.database, other.connection, other.always, other.run);
        plugin = always.On(drawnOn);
        (jurisdiction, threads, this.drawnOn) = (other.jurisdiction, other.threads, drawnOn);
        IsInForce = plugin.Document.Covers(drawnOn);
        conditions = new DrawConditions(plugin, IsInForce);
        scan = new CandidateScan(database, plugin, run.Context, conditions.Reads);
    }

    /// <summary>Whether the document is in force on the day of the draw; if not, its rules shape nothing.</summary>
    public bool IsInForce { get; }

    /// <summary>The draw rules of the pack that are in force, by id.</summary>
    public IReadOnlyList<DrawRule> Rules => IsInForce ? plugin.Pack.DrawRules : [];

    /// <summary>How many officers are drawn for a team on that day: the pack's number, else <see cref="DrawTeams.DefaultSize"/>.</summary>
    public int TeamSize => Team?.Size.On(drawnOn) ?? DrawTeams.DefaultSize;

    /// <summary>Id of the rule behind <see cref="TeamSize"/>; null where it is the default.</summary>
    public string? TeamRule => Team?.Because;

    /// <summary>Id of the rule because of which not all officers may be drawn who are on duty, not auxiliary and certified; null = all may.</summary>
    public string? QualifiedRule => IsInForce ? plugin.Pack.Qualified?.Because : null;

    /// <summary>Id of the rule by whose approval officers of other sections may be drawn (跨科室抽取); null = they may not.</summary>
    public string? CrossSections => IsInForce ? plugin.Pack.CrossSections?.Because : null;

    private DrawTeams? Team => IsInForce ? plugin.Pack.Team : null;

    /// <summary>
    /// Row numbers, in table <c>officers</c>, of the officers of the jurisdiction whom the pack lets be drawn: all of them where
    /// <see cref="QualifiedRule"/> is null. On duty, not auxiliary and certified are not asked here.
    /// </summary>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="PolicyRunException">The condition failed on a row.</exception>
    public IReadOnlySet<int> QualifiedOfficers(CancellationToken cancellation) =>
        new QualifiedOfficers(run.Reader, plugin, run.Context).Read(jurisdiction, IsInForce, cancellation);

    /// <summary>The same for another day of the year, over what is prepared already. It ends with this one.</summary>
    /// <param name="day">Day of the draw.</param>
    /// <exception cref="ArgumentException">The day is of another year.</exception>
    public SamplingFrameBuilder On(DateOnly day) => day.Year == drawnOn.Year
        ? new SamplingFrameBuilder(this, day)
        : throw new ArgumentException("What is prepared is that of another year.", nameof(day));

    /// <summary>Shows all objects of the jurisdiction, active or not, as the pack's rules see them in the year of the draw.</summary>
    /// <param name="columns">Members of <see cref="ObjectColumn"/> that are read; the key columns are read always.</param>
    /// <param name="visit">Takes a batch, the number of a row, and the number of the thread, from 0.</param>
    /// <param name="cancellation">Ends the scan.</param>
    public void Objects(IEnumerable<string> columns, Action<FactBatch, int, int> visit, CancellationToken cancellation) =>
        scan.Objects(jurisdiction, columns, threads, visit, cancellation);

    /// <summary>Writes the frame of a plan into a table.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="table">Name of the table, replaced if there is one.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="leavesOutUsedUp">Whether objects stay out that have used up a cap by the inspections on record.</param>
    /// <returns>Null where there is no such plan.</returns>
    /// <exception cref="PolicyRunException">A condition of the pack failed on a row.</exception>
    public SamplingFrame? Build(string planId, string table, CancellationToken cancellation, bool leavesOutUsedUp = true)
    {
        if (scan.Find(jurisdiction, planId) is not { } ord)
        {
            return null;
        }

        var caps = IsInForce && leavesOutUsedUp
            ? plugin.Pack.Rules.OfType<InspectionCap>()
                .Select(cap => (cap.Id, Full: CapUse.Full(database, run, jurisdiction, cap, ItemKey(ord), drawnOn, threads, cancellation)))
                .ToArray()
            : [];
        connection.Execute($"CREATE OR REPLACE TABLE {table} (ord INTEGER, class USMALLINT, state UTINYINT)", cancellation);
        SamplingFrame? frame = null;
        scan.Plan(ord, plan => frame = Write(plan, Categories(ord), caps, table, cancellation));
        return frame;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (ownsConnection)
        {
            connection.Dispose();
        }
    }

    private SamplingFrame Write(
        Plan plan, IReadOnlySet<ObjectCategory>? categories, (string Id, BitArray Full)[] caps, string table, CancellationToken cancellation)
    {
        var leftOut = new long[threads, 3 + caps.Length];
        var writers = Enumerable.Range(0, threads).Select(_ => new FrameWriter(database, table)).ToArray();
        try
        {
            scan.Objects(
                jurisdiction,
                [nameof(ObjectColumn.IsActive), nameof(ObjectColumn.Category)],
                threads,
                (batch, row, worker) => Place(InspectedObject.At(batch, row), batch.Int((int)KeyColumn.Ord, row), worker),
                cancellation: cancellation);
            foreach (var writer in writers)
            {
                writer.Complete();
            }
        }
        finally
        {
            Array.ForEach(writers, writer => writer.Dispose());
        }

        return new SamplingFrame
        {
            Table = table,
            IsInForce = IsInForce,
            Classes = conditions.Classes(drawnOn),
            Exemptions = conditions.Exemptions,
            Batches = conditions.BatchesFor(plan),
            LeftOut =
            [
                new LeftOut(LeftOutReason.Inactive, null, Sum(0)),
                new LeftOut(LeftOutReason.Category, null, Sum(1)),
                .. caps.Select((cap, number) => new LeftOut(LeftOutReason.CapUsedUp, cap.Id, Sum(2 + number))),
                .. conditions.Sparing is { } sparing ? [new LeftOut(LeftOutReason.Spared, sparing.Because, Sum(2 + caps.Length))] : Array.Empty<LeftOut>(),
            ],
        };

        void Place(InspectedObject inspected, int ord, int worker)
        {
            if (!inspected.IsActive)
            {
                leftOut[worker, 0]++;
                return;
            }

            if (categories is not null && !categories.Contains(inspected.Category))
            {
                leftOut[worker, 1]++;
                return;
            }

            for (var number = 0; number < caps.Length; number++)
            {
                if (caps[number].Full[ord])
                {
                    leftOut[worker, 2 + number]++;
                    return;
                }
            }

            var candidate = new Candidate(inspected, plan, drawnOn);
            if (conditions.Spares(candidate))
            {
                leftOut[worker, 2 + caps.Length]++;
                return;
            }

            writers[worker].Add(ord, conditions.ClassOf(candidate), conditions.StateOf(candidate));
        }

        long Sum(int reason) => Enumerable.Range(0, threads).Sum(worker => leftOut[worker, reason]);
    }

    /// <summary>The categories that the plan's item is about; null where it names none that the registry knows.</summary>
    private HashSet<ObjectCategory>? Categories(int planOrd)
    {
        using var command = connection.CreateCommand(
            "SELECT item.object_category FROM plans p JOIN items item ON item.ord = p.item_ord WHERE p.ord = ?", planOrd);
        return command.ExecuteScalar() is string text ? ItemCategories.In(text) : null;
    }

    /// <summary>The number by which the inspections know the plan's item; null where none has it.</summary>
    private int? ItemKey(int planOrd)
    {
        using var command = connection.CreateCommand(
            "SELECT min(i.item_key) FROM plans p JOIN inspections i ON i.j = p.j AND i.item_id = p.item_id WHERE p.ord = ?", planOrd);
        return command.ExecuteScalar() as int?;
    }
}
