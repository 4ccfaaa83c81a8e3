namespace Oversight.Policies.Cases;

/// <summary>A breach as the output's columns write it.</summary>
/// <param name="Subject">The subject's id; the pack's id where that is the jurisdiction.</param>
/// <param name="State"><c>late</c>, <c>overdue</c> or <c>failed</c>.</param>
/// <param name="DueOn">Due day, yyyy-MM-dd.</param>
/// <param name="DoneOn">Day done, yyyy-MM-dd.</param>
/// <param name="DaysLate">Working days late.</param>
/// <param name="Measured">What was measured.</param>
/// <param name="Limit">The limit.</param>
public sealed record CaseBreach(
    string Subject, string State, string? DueOn, string? DoneOn, string? DaysLate, string? Measured, string? Limit)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var parts = new[]
        {
            State,
            Part("due", DueOn),
            Part("done", DoneOn),
            Part("days_late", DaysLate),
            Part("measured", Measured),
            Part("limit", Limit),
        };
        return $"{Subject} ({string.Join(", ", parts.OfType<string>())})";

        static string? Part(string name, string? value) => value is null ? null : $"{name} {value}";
    }
}
