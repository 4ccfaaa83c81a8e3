using System.CommandLine;
using System.Globalization;
using Oversight.Contracts;

namespace Oversight.Cli.Commands;

/// <summary>Reads an option that is a day.</summary>
internal static class Day
{
    /// <summary>The day; null = not given.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    public static DateOnly? Of(ParseResult arguments, Option<string?> option) => arguments.GetValue(option) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw new UsageException(new LocalText(
            $"{option.Name} {Typed.Of(text)}：日期应写作 yyyy-MM-dd，例如 2022-12-31", $"{option.Name} {Typed.Of(text)}: write the day like 2022-12-31")),
    };
}
