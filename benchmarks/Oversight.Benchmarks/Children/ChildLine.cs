namespace Oversight.Benchmarks.Children;

/// <summary>A line that a program wrote to its standard error.</summary>
/// <param name="Text">The line.</param>
/// <param name="Seconds">When it came, from the start of the program.</param>
internal sealed record ChildLine(string Text, double Seconds);
