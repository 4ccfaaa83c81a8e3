using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Policies.Scripting;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Draws;

/// <summary>Asks a pack's condition for officers who may be drawn about all officers of a jurisdiction.</summary>
/// <param name="reader">Reads the facts; it is not used by another thread meanwhile.</param>
/// <param name="plugin">The pack.</param>
/// <param name="context">Report year and cut-off.</param>
internal sealed class QualifiedOfficers(IFactSource reader, LoadedPlugin plugin, FactContext context)
{
    /// <summary>
    /// Row numbers, in table <c>officers</c>, of the officers who meet the pack's condition: all of them where it has none. What holds
    /// for every draw (on duty, not auxiliary, certified) is not asked here.
    /// </summary>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="isInForce">Whether the document is in force on the day of the draw; if not, its condition is not asked.</param>
    /// <param name="cancellation">Ends the scan.</param>
    /// <exception cref="PolicyRunException">The condition failed on a row.</exception>
    public IReadOnlySet<int> Read(int jurisdiction, bool isInForce, CancellationToken cancellation = default)
    {
        var condition = isInForce ? plugin.Pack.Qualified : null;
        var columns = new HashSet<string>(StringComparer.Ordinal);
        if (condition is not null)
        {
            JudgeFactory.AddColumns<Officer>(columns, plugin, ScriptReads.DefinitionId(condition));
        }

        // One worker: a registry of officers is short, and its set is not made for several threads.
        var officers = new HashSet<int>();
        reader.Scan(FactKind.Officer, columns, context, 1, Visit, progress: null, FactSubset.OfJurisdiction(jurisdiction), cancellation);
        return officers;

        void Visit(FactBatch batch, int worker)
        {
            for (var row = 0; row < batch.Count; row++)
            {
                if (condition is null || Meets(Officer.At(batch, row), condition))
                {
                    officers.Add(batch.Int((int)KeyColumn.Ord, row));
                }
            }
        }
    }

    private bool Meets(Officer officer, DrawOfficers condition)
    {
        try
        {
            return condition.When(officer);
        }
        catch (Exception cause)
        {
            throw new PolicyRunException(plugin.Plugin.Id, condition.Because, condition.Location, cause);
        }
    }
}
