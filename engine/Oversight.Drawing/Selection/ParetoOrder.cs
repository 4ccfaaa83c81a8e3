using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>By rank; equal ranks by ticket, then by the bytes of the id.</summary>
internal sealed class ParetoOrder(ITicketHasher hasher) : IComparer<ParetoCandidate>
{
    public int Compare(ParetoCandidate x, ParetoCandidate y)
    {
        var order = ParetoCandidate.Compare(x.Above, x.Below, y.Above, y.Below);
        if (order != 0)
        {
            return order;
        }

        order = hasher.Of(x.Id.Span).CompareTo(hasher.Of(y.Id.Span));
        return order != 0 ? order : x.Id.Span.SequenceCompareTo(y.Id.Span);
    }
}
