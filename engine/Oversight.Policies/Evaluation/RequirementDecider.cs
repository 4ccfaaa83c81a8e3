using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>Decides requirements.</summary>
internal readonly struct RequirementDecider<T>(Requirement<T> requirement, EvaluationScope scope) : IRowDecider<T>
    where T : struct, IFactRow<T>
{
    public RowDecision Decide(T row, RowPlace place, ref DutyDates dates)
    {
        if ((place & RowPlace.InYear) == 0 && requirement.YearOf is null)
        {
            return RowDecision.Without(RuleReason.OtherYear, place);
        }

        if ((place & RowPlace.Outside) != 0)
        {
            return RowDecision.Without(RuleReason.Outside, place);
        }

        if (requirement.YearOf is { } yearOf && yearOf(row)?.Year != scope.Year)
        {
            return RowDecision.Without(RuleReason.JudgedInOtherYear, place);
        }

        if (requirement.When is { } when && !when(row))
        {
            return RowDecision.Without(RuleReason.When, place);
        }

        return RowDecision.Applies(requirement.Hold(row) ? RuleOutcome.Holds : RuleOutcome.Failed);
    }

    public (double? Measured, double? Limit) Measure(T row) => (requirement.Measured?.Invoke(row), requirement.Limit?.Invoke(row));
}
