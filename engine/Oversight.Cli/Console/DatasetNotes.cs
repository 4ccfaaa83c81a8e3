using Oversight.Contracts;
using Oversight.Reports.Model;
using Oversight.Storage.Datasets;

namespace Oversight.Cli.Console;

/// <summary>What the reader of a run should know about its data.</summary>
internal static class DatasetNotes
{
    public static void Write(
        TextWriter output, Words words, IEnumerable<LocalText> warnings, IReadOnlyList<DatasetInput> inputs, IEnumerable<NotCoveredInfo> notCovered)
    {
        foreach (var warning in warnings)
        {
            output.WriteLine($"oversight: {words["注意", "note"]}: {SafeText.Of(words[warning])}");
        }

        var (rejected, kept) = (inputs.Sum(input => input.Rejected), inputs.Sum(input => input.Kept));
        if (rejected + kept > 0)
        {
            output.WriteLine(words[
                $"oversight: 剔除 {rejected:N0} 行；另有 {kept:N0} 行引用了不存在的行而保留（见 rejects.csv）",
                $"oversight: {rejected:N0} rows rejected, {kept:N0} rows kept that refer to rows that do not exist (see rejects.csv)"]);
        }

        foreach (var missing in notCovered)
        {
            output.WriteLine(words[
                $"oversight: 辖区 {SafeText.Of(missing.Id)} 没有规则包，{missing.Rows:N0} 行未判断",
                $"oversight: no rule pack for {SafeText.Of(missing.Id)}: {missing.Rows:N0} rows not judged"]);
        }
    }
}
