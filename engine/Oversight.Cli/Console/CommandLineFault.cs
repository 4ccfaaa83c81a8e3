using System.CommandLine;
using System.CommandLine.Parsing;
using Oversight.Cli.Commands;
using Oversight.Contracts;
using Oversight.Storage;

namespace Oversight.Cli.Console;

/// <summary>Says what is wrong with a command line, in both languages; System.CommandLine's own Chinese is half English.</summary>
internal static class CommandLineFault
{
    /// <summary>The first fault, with what to do; null where there is none.</summary>
    public static LocalText? Of(ParseResult parsed)
    {
        var fault = Swallowed(parsed) ?? (parsed.Errors, parsed.UnmatchedTokens) switch
        {
            ([], _) => null,
            (_, [var unknown, ..]) => Unknown(parsed, unknown),
            ([var error, ..], _) => NotGiven(parsed) ?? Of(error),
        };
        if (fault is null)
        {
            return null;
        }

        var name = CommandName.Of(parsed.CommandResult.Command);
        return new LocalText($"{fault.Zh}（用法见 {name} --help）", $"{fault.En} (see {name} --help)");
    }

    private static LocalText Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Option: VersionOption } => new LocalText("--version 不能与别的内容同用", "--version stands alone"),
        OptionResult { Tokens: [], IdentifierTokenCount: > 0 } option => Missing(option.Option),
        OptionResult option when option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues => new LocalText(
            $"{option.Option.Name} 只能给一个值，这里给了 {option.Tokens.Count} 个：{string.Join("、", option.Tokens)}",
            $"{option.Option.Name} takes one value, and has {option.Tokens.Count}: {string.Join(", ", option.Tokens)}"),
        ArgumentResult { Tokens: [] } argument => new LocalText(
            $"缺少 <{argument.Argument.HelpName}>", $"<{argument.Argument.HelpName}> is missing"),
        CommandResult { Command.Subcommands: { Count: > 0 } commands } => new LocalText(
            $"缺少命令：{string.Join("、", commands.Select(command => command.Name))}",
            $"a command is missing: {string.Join(", ", commands.Select(command => command.Name))}"),
        _ => new LocalText(error.Message, error.Message),
    };

    /// <summary>An option without value takes the next option for it: <c>--out --strict</c> would write into a folder of that name.</summary>
    private static LocalText? Swallowed(ParseResult parsed)
    {
        var known = Options(parsed).Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        return parsed.CommandResult.Children.OfType<OptionResult>()
            .FirstOrDefault(option => option.Tokens.Any(token => known.Contains(token.Value))) is { } hungry
                ? Missing(hungry.Option)
                : null;
    }

    private static LocalText Missing(Option option) => new(
        $"{option.Name} 后面缺少值：{option.Name} <{option.HelpName}>", $"{option.Name} needs a value: {option.Name} <{option.HelpName}>");

    /// <summary>The first option that must be given and is not.</summary>
    private static LocalText? NotGiven(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.FirstOrDefault(option => option.Required && parsed.GetResult(option) is not { IdentifierTokenCount: > 0 }) is { } option
            ? new LocalText($"缺少 {option.Name} <{option.HelpName}>", $"{option.Name} <{option.HelpName}> is missing")
            : null;

    private static LocalText Unknown(ParseResult parsed, string token)
    {
        var command = parsed.CommandResult.Command;
        var isOption = token.StartsWith('-');
        var written = isOption ? token.Split('=')[0] : token;
        var names = isOption ? Options(parsed).Select(option => option.Name) : command.Subcommands.Select(child => child.Name);
        var near = NearestName.Of(written, names) is { } nearest
            ? new LocalText($"；是否想写 {nearest}？", $"; did you mean {nearest}?")
            : new LocalText("", "");
        return (isOption, command) switch
        {
            (true, RootCommand) => new LocalText($"没有选项 {written}{near.Zh}", $"there is no option {written}{near.En}"),
            (true, _) => new LocalText($"{command.Name} 没有选项 {written}{near.Zh}", $"{command.Name} has no option {written}{near.En}"),
            (_, RootCommand) => new LocalText($"没有命令 “{written}”{near.Zh}", $"there is no command \"{written}\"{near.En}"),
            _ => new LocalText($"{command.Name} 不接受 “{written}”", $"{command.Name} does not take \"{written}\""),
        };
    }

    private static IEnumerable<Option> Options(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive));
}
