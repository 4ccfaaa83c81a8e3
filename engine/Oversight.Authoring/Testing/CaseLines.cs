using Oversight.Contracts;
using Oversight.Policies.Cases;

namespace Oversight.Authoring.Testing;

/// <summary>How cases came out, as lines for people: what was expected under what was found.</summary>
public static class CaseLines
{
    private static readonly LocalText Expected = new("应为", "expected");
    private static readonly LocalText Found = new("实为", "found   ");
    private static readonly LocalText Nothing = new("（没有）", "(nothing)");

    /// <summary>The differences of a case: a line for each rule or indicator, and below it what was expected and what was found.</summary>
    /// <param name="result">The case.</param>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    public static IEnumerable<string> Differences(CaseResult result, string language)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (var about in result.Failures.GroupBy(failure => failure.About, StringComparer.Ordinal))
        {
            if (about.All(failure => (failure.Expected ?? failure.Found) is null))
            {
                foreach (var failure in about)
                {
                    yield return failure.Text.In(language);
                }

                continue;
            }

            yield return about.Key;
            var expected = about.Select(failure => failure.Expected).OfType<string>().ToArray();
            var found = about.Select(failure => failure.Found).OfType<string>().ToArray();
            for (var i = 0; i < Math.Max(expected.Length, found.Length); i++)
            {
                yield return $"  {Expected.In(language)} {expected.ElementAtOrDefault(i) ?? Nothing.In(language)}";
                yield return $"  {Found.In(language)} {found.ElementAtOrDefault(i) ?? Nothing.In(language)}";
            }
        }
    }
}
