using Oversight.Contracts.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>
/// Decides single rows by one rule. A struct implements it, so that the loop over rows is compiled for each and calls it directly.
/// </summary>
/// <typeparam name="T">Row type.</typeparam>
internal interface IRowDecider<T>
    where T : struct, IFactRow<T>
{
    /// <summary>Decides a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">Where it stands with regard to the report.</param>
    /// <param name="dates">Takes the days of a duty; a rule without a due day leaves it alone.</param>
    RowDecision Decide(T row, RowPlace place, ref DutyDates dates);

    /// <summary>What was measured, and the limit: of a row to which the rule applies; null = nothing to show.</summary>
    (double? Measured, double? Limit) Measure(T row);
}
