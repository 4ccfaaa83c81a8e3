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
internal sealed class DrawTermsReader(DuckDBDatabase database, LoadedPlugin plugin, FactContext context)
{
    /// <summary>What a rule does to the draw of a plan; null where there is no such plan.</summary>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="drawnOn">Day of the draw.</param>
    /// <param name="rule">The rule.</param>
    public DrawTerms? Read(int jurisdiction, string planId, DateOnly drawnOn, DrawRule rule)
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand("SELECT ord FROM plans WHERE j = ? AND plan_id = ?", jurisdiction, planId);
        if (command.ExecuteScalar() is not int ord)
        {
            return null;
        }

        DrawTerms? terms = null;
        Scan<Plan>(connection, rule, [], (batch, row) =>
        {
            if (batch.Int((int)KeyColumn.Ord, row) == ord)
            {
                terms = Terms(Plan.At(batch, row), jurisdiction, drawnOn, rule);
            }
        });
        return terms;
    }

    private DrawTerms Terms(Plan plan, int jurisdiction, DateOnly drawnOn, DrawRule rule)
    {
        var ratios = new Dictionary<string, double?>(StringComparer.Ordinal);
        var (exempt, excepted, classes) = (new List<string>(), new List<string>(), new HashSet<int?>());

        // The plan's columns lie in memory of the other scan, which waits meanwhile.
        using var connection = database.Connect();
        Scan<InspectedObject>(connection, rule, [nameof(ObjectColumn.Id), nameof(ObjectColumn.IsActive)], (batch, row) =>
        {
            var inspected = InspectedObject.At(batch, row);
            if (batch.Int((int)KeyColumn.Jurisdiction, row) != jurisdiction || !inspected.IsActive)
            {
                return;
            }

            var (id, candidate) = (inspected.Id.ToString(), new Candidate(inspected, plan, drawnOn));
            ratios[id] = plan.Ratio;
            switch (rule)
            {
                case DrawRatio ratio:
                    ratios[id] = ratio.RatioFor(candidate);
                    classes.Add(ratio.ClassOf(candidate));
                    break;
                case DrawExemption exemption when exemption.When(candidate):
                    (exemption.Skips(candidate) ? exempt : excepted).Add(id);
                    break;
            }
        });
        return new DrawTerms(ratios, exempt, excepted, [.. classes], rule is DrawBatches batches && batches.When(plan));
    }

    private void Scan<T>(DuckDBConnection connection, DrawRule rule, IEnumerable<string> always, Action<FactBatch, int> visit)
        where T : struct, IFactRow<T>
    {
        var columns = always.ToHashSet(StringComparer.Ordinal);
        JudgeFactory.AddColumns<T>(columns, plugin, rule.Id);
        if (T.Kind == FactKind.Plan)
        {
            columns.Add(nameof(PlanColumn.Ratio));
        }

        new FactReader(connection).Scan(T.Kind, columns, context, 1, (batch, _) =>
        {
            for (var row = 0; row < batch.Count; row++)
            {
                visit(batch, row);
            }
        });
    }
}
