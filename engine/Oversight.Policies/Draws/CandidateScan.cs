using Oversight.Contracts.Facts;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Draws;

/// <summary>Shows what shapes a draw a plan, and then every object of its jurisdiction.</summary>
/// <param name="database">The database with the loaded tables.</param>
/// <param name="plugin">The pack.</param>
/// <param name="context">Report year, cut-off and flagged objects.</param>
/// <param name="asked">The rules and definitions that are asked, by the names under which their reads are kept: they say which columns are read.</param>
/// <param name="facts">Where facts come from, read on one thread while batches of another scan are shown; null = the tables.</param>
internal sealed class CandidateScan(
    DuckDBDatabase database, LoadedPlugin plugin, FactContext context, IReadOnlyList<string> asked, IFactSource? facts = null)
{
    /// <summary>Number of a plan's row; null where there is no such plan.</summary>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="planId">The plan.</param>
    public int? Find(int jurisdiction, string planId)
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand("SELECT ord FROM plans WHERE j = ? AND plan_id = ?", jurisdiction, planId);
        return command.ExecuteScalar() as int?;
    }

    /// <summary>Shows a plan. Its columns last until this returns.</summary>
    /// <param name="ord">Number of the plan's row.</param>
    /// <param name="visit">Takes the plan.</param>
    public void Plan(int ord, Action<Plan> visit)
    {
        var columns = Columns<Plan>([nameof(PlanColumn.Ratio)]);
        using var connection = facts is null ? database.Connect() : null;
        Source(connection).Scan(FactKind.Plan, columns, context, 1, (batch, _) =>
        {
            for (var row = 0; row < batch.Count; row++)
            {
                if (batch.Int((int)KeyColumn.Ord, row) == ord)
                {
                    visit(Contracts.Facts.Plan.At(batch, row));
                }
            }
        });
    }

    /// <summary>Shows all objects of a jurisdiction, active or not.</summary>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="always">Columns that are read whatever the rules name.</param>
    /// <param name="workers">Threads, from 1.</param>
    /// <param name="visit">Takes a batch, the number of a row, and the worker.</param>
    /// <param name="cancellation">Ends the scan.</param>
    public void Objects(
        int jurisdiction,
        IEnumerable<string> always,
        int workers,
        Action<FactBatch, int, int> visit,
        CancellationToken cancellation = default)
    {
        // A plan's columns lie in memory of another scan, which waits meanwhile: hence a connection of its own.
        using var connection = facts is null ? database.Connect() : null;
        Source(connection).Scan(
            FactKind.Object,
            Columns<InspectedObject>(always),
            context,
            workers,
            (batch, worker) =>
            {
                for (var row = 0; row < batch.Count; row++)
                {
                    if (batch.Int((int)KeyColumn.Jurisdiction, row) == jurisdiction)
                    {
                        visit(batch, row, worker);
                    }
                }
            },
            cancellationToken: cancellation);
    }

    private IFactSource Source(DuckDBConnection? connection) => connection is null ? facts! : new FactReader(connection);

    private HashSet<string> Columns<T>(IEnumerable<string> always)
        where T : struct, IFactRow<T>
    {
        var columns = always.ToHashSet(StringComparer.Ordinal);
        foreach (var id in asked)
        {
            JudgeFactory.AddColumns<T>(columns, plugin, id);
        }

        return columns;
    }
}
