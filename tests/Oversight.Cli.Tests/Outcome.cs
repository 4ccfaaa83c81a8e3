namespace Oversight.Cli.Tests;

/// <summary>How a run ended.</summary>
internal sealed record Outcome(int Status, string Output, string Errors)
{
    /// <summary>The lines on standard error.</summary>
    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
