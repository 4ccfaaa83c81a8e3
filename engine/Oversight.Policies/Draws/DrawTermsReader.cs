using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Draws;

/// <summary>Asks a rule that shapes the draw about a plan and all objects that are active in its jurisdiction.</summary>
/// <param name="database">The database with the loaded tables.</param>
/// <param name="plugin">The pack.</param>
/// <param name="context">Report year, cut-off and flagged objects.</param>
/// <param name="facts">Where facts come from; null = the tables.</param>
internal sealed class DrawTermsReader(DuckDBDatabase database, LoadedPlugin plugin, FactContext context, IFactSource? facts = null)
{
    /// <summary>What a rule does to the draw of a plan; null where there is no such plan.</summary>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="drawnOn">Day of the draw.</param>
    /// <param name="rule">The rule.</param>
    /// <exception cref="PolicyRunException">The rule failed on a row.</exception>
    public DrawTerms? Read(int jurisdiction, string planId, DateOnly drawnOn, DrawRule rule)
    {
        var scan = new CandidateScan(database, plugin, context, [rule.Id], facts);
        if (scan.Find(jurisdiction, planId) is not { } ord)
        {
            return null;
        }

        DrawTerms? terms = null;
        scan.Plan(ord, plan => terms = Terms(scan, plan, jurisdiction, drawnOn, rule));
        return terms;
    }

    private DrawTerms Terms(CandidateScan scan, Plan plan, int jurisdiction, DateOnly drawnOn, DrawRule rule)
    {
        var shaping = rule.IsOff(drawnOn) ? null : rule;
        var ratios = new Dictionary<string, double?>(StringComparer.Ordinal);
        var (exempt, excepted, classes) = (new List<string>(), new List<string>(), new HashSet<int?>());
        scan.Objects(jurisdiction, [nameof(ObjectColumn.Id), nameof(ObjectColumn.IsActive)], 1, (batch, row, _) =>
        {
            var inspected = InspectedObject.At(batch, row);
            if (!inspected.IsActive)
            {
                return;
            }

            var (id, candidate) = (inspected.Id.ToString(), new Candidate(inspected, plan, drawnOn));
            ratios[id] = plan.Ratio;
            try
            {
                switch (shaping)
                {
                    case DrawRatio ratio:
                        ratios[id] = ratio.RatioFor(candidate);
                        classes.Add(ratio.ClassOf(candidate));
                        break;
                    case DrawExemption exemption when exemption.When(candidate):
                        (exemption.Skips(candidate) ? exempt : excepted).Add(id);
                        break;
                }
            }
            catch (Exception cause)
            {
                throw new PolicyRunException(plugin.Plugin.Id, rule.Id, rule.Location, cause);
            }
        });
        return new DrawTerms(ratios, exempt, excepted, [.. classes], shaping is DrawBatches batches && new DrawConditions(plugin, isInForce: true).IsInBatches(plan, batches));
    }
}
