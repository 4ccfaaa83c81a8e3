namespace Oversight.Failures.Tests.Runs;

/// <summary>A line on standard error.</summary>
/// <param name="At">When, after the run's start.</param>
/// <param name="Text">The line.</param>
internal sealed record SaidLine(TimeSpan At, string Text);
