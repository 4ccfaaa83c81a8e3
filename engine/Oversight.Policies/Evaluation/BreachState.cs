namespace Oversight.Policies.Evaluation;

/// <summary>How a rule was broken.</summary>
internal enum BreachState
{
    /// <summary>Done after the due day.</summary>
    Late,

    /// <summary>Due by the cut-off and not done.</summary>
    Overdue,

    /// <summary>A condition does not hold or a limit is passed.</summary>
    Failed,
}
