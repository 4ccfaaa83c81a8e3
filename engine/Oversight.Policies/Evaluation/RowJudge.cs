using Oversight.Contracts.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>Judges rows of one kind by one rule. It holds no state of a run: that is the worker's.</summary>
/// <typeparam name="T">Row type.</typeparam>
/// <param name="rule">The rule.</param>
internal abstract class RowJudge<T>(EvaluatedRule rule)
    where T : struct, IFactRow<T>
{
    public EvaluatedRule Rule { get; } = rule;

    /// <summary>Judges the selected rows of a batch.</summary>
    public abstract void Judge(FactBatch batch, RowSelection rows, Worker worker);

    protected static int Subject(FactBatch batch, int row) => batch.Int((int)KeyColumn.Ord, row);
}
