namespace Oversight.Policies.Evaluation;

/// <summary>Counts of one rule while a worker runs; each worker has its own, so that nothing is shared.</summary>
internal sealed class Tally
{
    public long Checked;
    public long Breached;
    public long Pending;
    public long NotApplicable;

    public RuleTally ToResult() => new(Checked, Breached, Pending, NotApplicable);
}
