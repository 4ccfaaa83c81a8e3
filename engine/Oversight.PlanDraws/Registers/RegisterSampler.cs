using System.Collections.Concurrent;
using Oversight.Drawing.Selection;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws.Registers;

/// <summary>Draws from a register in its table, on the threads of its database.</summary>
/// <param name="database">The database with the register.</param>
public sealed class RegisterSampler(DuckDBDatabase database)
{
    private static readonly VisitedColumn[] Columns =
    [
        new("object_id", DuckDBType.Varchar), new("stratum", DuckDBType.Integer), new("state", DuckDBType.UnsignedTinyInt),
    ];

    /// <summary>Draws. Memory grows with what is drawn, not with the register.</summary>
    /// <param name="table">The register: <c>object_id VARCHAR, stratum INTEGER</c> and, if asked for, <c>state UTINYINT</c>, none of them null.</param>
    /// <param name="hasStates">Whether the table has states; if not, every object may be drawn.</param>
    /// <param name="draw">The draw, before its first scan.</param>
    /// <param name="cancellation">Ends the draw.</param>
    public void Run(string table, bool hasStates, StratifiedDraw draw, CancellationToken cancellation = default)
    {
        do
        {
            // A worker is for one thread at a time: whoever has rows takes one that is free.
            var free = new ConcurrentBag<DrawWorker>();
            TableVisit.Run(
                database,
                table,
                hasStates ? Columns : Columns[..2],
                rows =>
                {
                    var worker = free.TryTake(out var taken) ? taken : draw.StartWorker();
                    worker.Add(rows.Column(0), rows.Column(1).Values<int>(), hasStates ? rows.Column(2).Values<byte>() : default);
                    free.Add(worker);
                },
                cancellation);
        }
        while (!draw.EndScan());
    }
}
