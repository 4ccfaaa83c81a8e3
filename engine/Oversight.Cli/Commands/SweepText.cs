using System.Globalization;
using Oversight.Contracts;
using Oversight.Simulation.Model;

namespace Oversight.Cli.Commands;

/// <summary>Ratios as the command line writes them: one, several between commas, or <c>FROM..TO:STEP</c>.</summary>
internal static class SweepText
{
    private const string Range = "..";

    /// <summary>The ratios, ascending and each once; null where nothing is written.</summary>
    /// <exception cref="UsageException">The text is of another form, or a ratio is not between 0 and 1.</exception>
    public static IReadOnlyList<decimal>? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var ratios = new SortedSet<decimal>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var at = part.IndexOf(Range, StringComparison.Ordinal);
            if (at < 0)
            {
                ratios.Add(Ratio(part, text));
                continue;
            }

            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon < at)
            {
                throw Wrong(text);
            }

            var (from, to, step) = (Ratio(part[..at], text), Ratio(part[(at + Range.Length)..colon], text), Ratio(part[(colon + 1)..], text));
            if (step <= 0 || to < from || (to - from) / step >= YearModel.MostRatios)
            {
                throw Wrong(text);
            }

            for (var ratio = from; ratio <= to; ratio += step)
            {
                ratios.Add(ratio);
            }
        }

        return ratios.Count <= YearModel.MostRatios ? [.. ratios] : throw Wrong(text);
    }

    private static decimal Ratio(string part, string text)
    {
        var percent = part.EndsWith('%');
        return decimal.TryParse(percent ? part[..^1] : part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (percent ? number / 100 : number) is var ratio and >= 0 and <= 1
                // Without the zeros at its end, which a decimal keeps and files would show.
                ? ratio / 1.0000000000000000000000000000m
                : throw Wrong(text);
    }

    private static UsageException Wrong(string text) => new(new LocalText(
        $"--ratio {Typed.Of(text)}：应为 0 至 1 的比例，例如 5%、1%,3%,5% 或 1%..10%:1%，至多 {YearModel.MostRatios} 个",
        $"--ratio {Typed.Of(text)}: ratios from 0 to 1 are expected, such as 5%, 1%,3%,5% or 1%..10%:1%, up to {YearModel.MostRatios} of them"));
}
