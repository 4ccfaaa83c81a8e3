namespace Oversight.Failures.Tests.Runs;

/// <summary>How a run ended.</summary>
/// <param name="Status">The exit status; 128 and the signal's number where a signal ended it.</param>
/// <param name="Output">What it said on standard output.</param>
/// <param name="Errors">The lines on standard error.</param>
internal sealed record Outcome(int Status, string Output, IReadOnlyList<SaidLine> Errors)
{
    // What a log shows of a run's progress.
    private static readonly string[] Progress =
        ["Loading data", "Judging", "Counting indicators", "Writing the report", "Writing the workbook", "Making the register", "running the cases", "Drawing"];

    /// <summary>What it said of how it ended, in one line that a person reads.</summary>
    public string Said => Assert.Single(Errors, line => !Progress.Any(step => line.Text.StartsWith($"oversight: {step}", StringComparison.Ordinal))).Text;

    public override string ToString() => $"status {Status}{Environment.NewLine}{string.Join(Environment.NewLine, Errors.Select(line => line.Text))}";

    /// <summary>Asserts that the run wrote nothing and says so in one line.</summary>
    /// <param name="named">What the line names.</param>
    public void AssertRefused(params string[] named)
    {
        Assert.True(Status == 2, ToString());
        Assert.Empty(Output);
        Assert.All(named, name => Assert.Contains(name, Said, StringComparison.Ordinal));
        Assert.DoesNotContain(Errors, line => line.Text.Contains("   at ", StringComparison.Ordinal));
    }
}
