namespace Oversight.Contracts.Facts;

/// <summary>An object that a draw may take (待抽取对象), with the plan for which and the day on which it is drawn.</summary>
/// <param name="inspected">The object.</param>
/// <param name="plan">The plan.</param>
/// <param name="drawnOn">Day of the draw.</param>
public readonly struct Candidate(InspectedObject inspected, Plan plan, DateOnly drawnOn) : IFact
{
    /// <inheritdoc/>
    [Reads]
    public DateOnly Date => DrawnOn;

    /// <inheritdoc/>
    [Reads]
    public DateOnly CutOff => Plan.CutOff;

    /// <inheritdoc/>
    [Reads]
    public int ReportYear => Plan.ReportYear;

    /// <summary>The object.</summary>
    [Reads]
    public InspectedObject Object { get; } = inspected;

    /// <summary>The plan.</summary>
    [Reads]
    public Plan Plan { get; } = plan;

    /// <summary>Day of the draw.</summary>
    [Reads]
    public DateOnly DrawnOn { get; } = drawnOn;

    /// <summary>Whether the object stands on the exemption list (免检免扰) on the day of the draw: a bound is set, and the day is within both.</summary>
    [Reads("Object.ExemptFrom", "Object.ExemptTo")]
    public bool IsExempt =>
        (Object.ExemptFrom is not null || Object.ExemptTo is not null)
        && !(DrawnOn < Object.ExemptFrom) && !(DrawnOn > Object.ExemptTo);
}
