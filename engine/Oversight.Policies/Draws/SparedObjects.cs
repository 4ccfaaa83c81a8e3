using Oversight.Contracts.Facts;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Draws;

/// <summary>Asks what a pack spares about a plan and all objects that are active in its jurisdiction.</summary>
/// <param name="database">The database with the loaded tables.</param>
/// <param name="plugin">The pack.</param>
/// <param name="context">Report year, cut-off and flagged objects.</param>
/// <param name="facts">Where facts come from; null = the tables.</param>
internal sealed class SparedObjects(DuckDBDatabase database, LoadedPlugin plugin, FactContext context, IFactSource? facts = null)
{
    /// <summary>The ids of the active objects that the draw of a plan leaves out, in no order; null where there is no such plan.</summary>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="drawnOn">Day of the draw.</param>
    public IReadOnlyList<string>? Read(int jurisdiction, string planId, DateOnly drawnOn)
    {
        var conditions = new DrawConditions(plugin.On(drawnOn), isInForce: true);
        var scan = new CandidateScan(database, plugin, context, conditions.Reads, facts);
        if (scan.Find(jurisdiction, planId) is not { } ord)
        {
            return null;
        }

        var spared = new List<string>();
        if (conditions.Sparing is not null)
        {
            scan.Plan(ord, plan => scan.Objects(jurisdiction, [nameof(ObjectColumn.Id), nameof(ObjectColumn.IsActive)], 1, (batch, row, _) =>
            {
                var inspected = InspectedObject.At(batch, row);
                if (inspected.IsActive && conditions.Spares(new Candidate(inspected, plan, drawnOn)))
                {
                    spared.Add(inspected.Id.ToString());
                }
            }));
        }

        return spared;
    }
}
