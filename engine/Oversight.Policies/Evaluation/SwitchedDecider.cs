using Oversight.Contracts.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>Decides rows by a rule that is switched off on some of them.</summary>
/// <param name="decider">What decides the others.</param>
/// <param name="off">On which rows it is off.</param>
internal readonly struct SwitchedDecider<T, TDecider>(TDecider decider, SwitchedOffDays off) : IRowDecider<T>
    where T : struct, IFactRow<T>
    where TDecider : struct, IRowDecider<T>
{
    public RowDecision Decide(T row, RowPlace place, ref DutyDates dates) =>
        off.Covers(row.Date) ? RowDecision.Without(RuleReason.SwitchedOff, place) : decider.Decide(row, place, ref dates);

    public (double? Measured, double? Limit) Measure(T row) => decider.Measure(row);
}
