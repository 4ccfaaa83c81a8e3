using Oversight.Authoring.Testing;
using Oversight.Policies.Cases;

namespace Oversight.Cli.Console;

/// <summary>Cases on the console, each by its name.</summary>
internal sealed class CaseText(Words words)
{
    /// <summary>A line for each case under its file, with the differences of those that fail, and one for each plug-in.</summary>
    /// <param name="packs">The plug-ins.</param>
    /// <param name="failedOnly">Whether cases that pass are left out.</param>
    /// <param name="output">Where it goes.</param>
    public void Write(IReadOnlyList<PackCases> packs, bool failedOnly, TextWriter output)
    {
        foreach (var pack in packs)
        {
            foreach (var file in pack.Results.Where(result => !failedOnly || !result.Passed).GroupBy(result => result.Case.File, StringComparer.Ordinal))
            {
                output.WriteLine($"{pack.Plugin.Plugin.Id} {SafeText.Of(file.Key)}");
                foreach (var result in file)
                {
                    Write(result, output);
                }
            }
        }
    }

    /// <summary>How many cases passed, one line for each plug-in and one for all.</summary>
    /// <param name="packs">The plug-ins.</param>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="output">Where it goes.</param>
    public void WriteTotals(IReadOnlyList<PackCases> packs, TimeSpan elapsed, TextWriter output)
    {
        foreach (var pack in packs)
        {
            output.WriteLine($"{pack.Plugin.Plugin.Id}{words["：", ": "]}{Counts(pack.Results)}");
        }

        if (packs.Count > 1)
        {
            var all = Counts([.. packs.SelectMany(pack => pack.Results)]);
            output.WriteLine(words[$"共 {packs.Count} 个插件：{all}", $"{packs.Count} plug-ins: {all}"]);
        }

        output.WriteLine(words[$"用时 {elapsed.TotalSeconds:0.00} 秒", $"in {elapsed.TotalSeconds:0.00} s"]);
    }

    private string Counts(IReadOnlyCollection<CaseResult> results)
    {
        var failed = results.Count(result => !result.Passed);
        return words[$"{results.Count} 个案例，{failed} 个不符", $"{results.Count} cases, {failed} failed"];
    }

    private void Write(CaseResult result, TextWriter output)
    {
        var name = SafeText.Of(result.Case.Name);
        if (result.Passed)
        {
            output.WriteLine($"  {words["通过", "ok  "]} {name}");
            return;
        }

        output.WriteLine($"  {words["不符", "FAIL"]} {name} {words[$"（第 {result.Case.Line} 行）", $"(line {result.Case.Line})"]}");
        foreach (var line in CaseLines.Differences(result, words.Language))
        {
            output.WriteLine($"         {SafeText.Of(line)}");
        }
    }
}
