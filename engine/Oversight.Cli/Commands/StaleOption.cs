using System.CommandLine;
using System.Globalization;
using Oversight.Cli.Console;
using Oversight.Contracts;

namespace Oversight.Cli.Commands;

/// <summary><c>--stale AGE</c>: since when something must have been checked.</summary>
internal sealed class StaleOption(Words words)
{
    private const int MostMonths = 1200;

    public Option<string?> Option { get; } = new("--stale")
    {
        Description = words[
            "列出多久没有与出处核对的参数，以及已失效的文件，例如 12m、90d",
            "List parameters that were not checked against their source for so long, and documents that have expired: 12m, 90d"],
        HelpName = "AGE",
    };

    /// <summary>The day that lies so far back; null = not asked for.</summary>
    /// <exception cref="UsageException">It is no age.</exception>
    public DateOnly? Since(ParseResult arguments, DateOnly today)
    {
        if (arguments.GetValue(Option) is not { } text)
        {
            return null;
        }

        var number = text.Length > 1 && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
        return (number, text.LastOrDefault()) switch
        {
            ( >= 0 and <= MostMonths, 'm') => today.AddMonths(-number),
            ( >= 0 and <= MostMonths * 31, 'd') => today.AddDays(-number),
            _ => throw new UsageException(new LocalText(
                $"--stale {Typed.Of(text)}：应写作月数或天数，例如 12m、90d", $"--stale {Typed.Of(text)}: write months or days, such as 12m or 90d")),
        };
    }
}
