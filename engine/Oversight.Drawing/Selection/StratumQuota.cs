using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>What is asked of one stratum (层).</summary>
/// <param name="Size">
/// N_h, objects of the stratum that can be drawn (state 0), 0 or more. Only the work depends on it, never who is drawn; but a
/// stratum that holds fewer than it must give stops the draw.
/// </param>
/// <param name="Quota">n_h, how many are drawn; 0 to <paramref name="Size"/>, and no more than an array can hold.</param>
/// <param name="Reserve">
/// How many more tickets are kept in order, for replacements after the draw (替补); 0 or more. A stratum has at most
/// <paramref name="Size"/> − <paramref name="Quota"/>.
/// </param>
/// <param name="Start">
/// Where the stratum's order of tickets begins; it goes on to the largest ticket and from there with the smallest. The default is
/// the smallest ticket, the plain draw; see <see cref="PermanentNumbers"/> for the others.
/// </param>
public readonly record struct StratumQuota(long Size, long Quota, long Reserve = 0, Ticket Start = default)
{
    /// <summary>Tickets of drawable objects that must be known: quota and reserve.</summary>
    internal long Wanted => Reserve > Size - Quota ? Size : Quota + Reserve;
}
