using System.CommandLine;
using Oversight.Contracts;

namespace Oversight.Cli.Commands;

/// <summary><c>--only J[,J]</c>: some of the jurisdictions that have a plug-in.</summary>
internal sealed class OnlyOption(string description)
{
    public Option<string[]> Option { get; } = new("--only")
    {
        Description = description,
        HelpName = "J[,J]",
    };

    /// <summary>The ids asked for; empty = all.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="ids">The ids that there are; asked for where the option is given.</param>
    public string[] Read(ParseResult arguments, Func<IReadOnlyList<string>> ids)
    {
        if (arguments.GetValue(Option) is not { Length: > 0 } values)
        {
            return [];
        }

        var known = ids();
        var asked = values.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        if (asked.Length == 0)
        {
            throw new UsageException(new LocalText(
                $"--only 没有列出辖区；可用：{string.Join("、", known)}；要判断全部，去掉 --only",
                $"--only names no jurisdiction; there are {string.Join(", ", known)}; leave --only out to judge all"));
        }

        return asked.FirstOrDefault(id => !known.Contains(id)) is { } unknown
            ? throw new UsageException(new LocalText(
                $"--only {unknown}：没有这个辖区的插件；可用：{string.Join("、", known)}",
                $"--only {unknown}: no plug-in has this id; there are {string.Join(", ", known)}"))
            : asked;
    }
}
