using System.Text;
using Oversight.Contracts.Rules;
using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;
using Oversight.PlanDraws.Records;

namespace Oversight.PlanDraws.Registers;

/// <summary>Turns the samples of a draw into what a record says of them.</summary>
internal static class ObjectDraw
{
    private const string DrawnState = "drawn";
    private const string ReplacementState = "replacement";

    /// <summary>The drawn, stratum by stratum, by ticket.</summary>
    /// <param name="strata">The strata.</param>
    /// <param name="samples">A sample for each.</param>
    /// <param name="order">Key of the order of visits; null = no order is drawn.</param>
    public static DrawnObject[] Drawn(IReadOnlyList<Stratum> strata, IReadOnlyList<StratumSample> samples, DrawKey? order)
    {
        var drawn = new List<DrawnObject>();
        foreach (var sample in samples)
        {
            var stratum = strata[sample.Stratum];
            foreach (var lot in sample.Drawn)
            {
                var state = lot.Position <= stratum.Quota ? DrawnState : ReplacementState;
                drawn.Add(new DrawnObject(drawn.Count + 1, lot.ToString(), stratum.Name, lot.Ticket.ToString(), state));
            }
        }

        return order is null ? [.. drawn] : Ordered(drawn, order);
    }

    /// <summary>The skipped, stratum by stratum, by ticket; the first of them is replaced by the first replacement, and so on.</summary>
    /// <param name="strata">The strata.</param>
    /// <param name="samples">A sample for each.</param>
    /// <param name="exemptions">The rule of each state above 0.</param>
    public static SkippedObject[] Skipped(
        IReadOnlyList<Stratum> strata, IReadOnlyList<StratumSample> samples, IReadOnlyList<DrawExemption> exemptions)
    {
        var skipped = new List<SkippedObject>();
        foreach (var sample in samples)
        {
            var stratum = strata[sample.Stratum];
            using var replacements = sample.Drawn.Where(lot => lot.Position > stratum.Quota).GetEnumerator();
            foreach (var lot in sample.Skipped)
            {
                skipped.Add(new SkippedObject(
                    lot.ToString(),
                    stratum.Name,
                    lot.Ticket.ToString(),
                    exemptions[lot.State - 1].Id,
                    replacements.MoveNext() ? replacements.Current.ToString() : null));
            }
        }

        return [.. skipped];
    }

    private static DrawnObject[] Ordered(List<DrawnObject> drawn, DrawKey key)
    {
        var places = BatchOrder.Of(key, drawn.Select(one => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(one.ObjectId)))
            .ToDictionary(lot => lot.ToString(), lot => lot.Position, StringComparer.Ordinal);
        return [.. drawn.Select(one => one with { VisitOrder = places[one.ObjectId] })];
    }
}
