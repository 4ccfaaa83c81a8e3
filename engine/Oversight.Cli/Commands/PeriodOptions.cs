using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Contracts;

namespace Oversight.Cli.Commands;

/// <summary>The options that say for which year and as of which day is judged.</summary>
internal sealed class PeriodOptions
{
    private readonly Option<string?> _year;
    private readonly Option<string?> _asOf;

    /// <summary>Makes the options.</summary>
    /// <param name="words">The language.</param>
    /// <param name="defaultYear">Which year it is where none is given.</param>
    public PeriodOptions(Words words, LocalText defaultYear)
    {
        _year = new Option<string?>("--year")
        {
            Description = words[$"报告年度（默认：{defaultYear.Zh}）", $"Report year (default: {defaultYear.En})"],
            HelpName = "Y",
        };
        _asOf = new Option<string?>("--as-of")
        {
            Description = words["截止日（默认：报告年度12月31日）", "Cut-off day (default: 31 December of the report year)"],
            HelpName = "yyyy-MM-dd",
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_year);
        command.Options.Add(_asOf);
    }

    /// <summary>The report year, 1 to 9999; null = not given.</summary>
    /// <exception cref="UsageException">It is no year.</exception>
    public int? Year(ParseResult arguments) => RunOptions.Number(arguments, _year, 1, 9999);

    /// <summary>The cut-off day; null = not given.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    public DateOnly? AsOf(ParseResult arguments) => Day.Of(arguments, _asOf);
}
