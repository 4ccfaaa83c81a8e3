using Oversight.Contracts;

namespace Oversight.Policies.Evaluation;

/// <summary>A breach as the judges find it: numbers only; names and wording are joined in the data engine.</summary>
internal readonly record struct Breach
{
    public required int Rule { get; init; }

    /// <summary>Row number of the subject in its table; of the jurisdiction for rules about it.</summary>
    public required int Subject { get; init; }

    /// <summary>Late, overdue or failed.</summary>
    public required RuleOutcome Outcome { get; init; }

    public DateOnly? Due { get; init; }

    public DateOnly? Done { get; init; }

    /// <summary>Working days late; without a due day it means nothing.</summary>
    public int DaysLate { get; init; }

    public double? Measured { get; init; }

    public double? Limit { get; init; }

    /// <summary>What a comparison saw of its classes; null for every other kind.</summary>
    public LocalText? Note { get; init; }
}
