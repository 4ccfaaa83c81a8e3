using Oversight.Mutation.Tests.Reading;

namespace Oversight.Mutation.Tests.Runs;

/// <summary>Looks at a run that must be refused.</summary>
internal static class RefusalCheck
{
    // What a log shows of a run's progress before it is refused.
    private static readonly string[] Steps = ["oversight: Loading data", "oversight: Judging", "oversight: 读入数据", "oversight: 逐条判断"];

    /// <summary>The differences from what the contract says.</summary>
    /// <param name="prediction">What it says.</param>
    /// <param name="outcome">How the run ended.</param>
    /// <param name="before">The folder above the output before the run.</param>
    /// <param name="after">The same after it.</param>
    internal static IEnumerable<string> Differences(Prediction prediction, Outcome outcome, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (!before.SequenceEqual(after))
        {
            yield return $"what is written is not as before: {string.Join("; ", after.Except(before).Concat(before.Except(after)))}";
        }

        if (outcome.Output.Length > 0)
        {
            yield return $"standard output is not empty: {outcome.Output}";
        }

        var lines = outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !Steps.Contains(l)).ToList();
        if (lines.Count != 1 || !outcome.Errors.EndsWith('\n'))
        {
            yield return $"{lines.Count} lines instead of one";
        }
        else if (!prediction.Refusals.Any(word => lines[0].Contains(word, StringComparison.Ordinal)))
        {
            yield return $"the line names none of {string.Join(", ", prediction.Refusals)}";
        }
    }
}
