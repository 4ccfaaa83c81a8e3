using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>Decides limits of a value of each row, shares of the jurisdiction among them.</summary>
internal readonly struct ValueCapDecider<T>(ValueCap<T> cap) : IRowDecider<T>
    where T : struct, IFactRow<T>
{
    public RowDecision Decide(T row, RowPlace place, ref DutyDates dates)
    {
        if ((place & RowPlace.InYear) == 0)
        {
            return RowDecision.Without(RuleReason.OtherYear, place);
        }

        if ((place & RowPlace.Outside) != 0)
        {
            return RowDecision.Without(RuleReason.Outside, place);
        }

        if (cap.When is { } when && !when(row))
        {
            return RowDecision.Without(RuleReason.When, place);
        }

        if (cap.Value(row) is not { } value)
        {
            return RowDecision.Without(RuleReason.NoValue, place);
        }

        return RowDecision.Applies(
            value < cap.AtLeast?.Invoke(row) || value > cap.AtMost?.Invoke(row) ? RuleOutcome.Failed : RuleOutcome.Holds);
    }

    public (double? Measured, double? Limit) Measure(T row)
    {
        // Of two limits the one that is passed; of a value between both the highest allowed.
        var (value, least, most) = (cap.Value(row), cap.AtLeast?.Invoke(row), cap.AtMost?.Invoke(row));
        return (value, value < least ? least : most ?? least);
    }
}
