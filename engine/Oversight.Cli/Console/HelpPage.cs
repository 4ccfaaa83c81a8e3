using System.CommandLine;
using Oversight.Cli.Commands;

namespace Oversight.Cli.Console;

/// <summary>
/// The help of a command in the console's language. System.CommandLine has a help page too, but its Chinese is half English.
/// </summary>
/// <param name="words">The language.</param>
/// <param name="width">Cells of a line, at least; descriptions are wrapped there.</param>
internal sealed class HelpPage(Words words, int width)
{
    private const int Indent = 2;
    private const int LeastText = 20;

    public void Write(Command command, RootCommand root, TextWriter output)
    {
        Title(output, words["说明：", "Description:"]);
        Lines(output, [("", command.Description ?? "")]);
        Title(output, words["用法：", "Usage:"]);
        output.WriteLine($"{new string(' ', Indent)}{Usage(command)}");
        output.WriteLine();
        Section(output, words["参数：", "Arguments:"], command.Arguments.Select(argument => (Label(argument), argument.Description ?? "")));
        Section(output, words["选项：", "Options:"], Options(command, root).Select(option => (Label(option), Text(option))));
        Section(output, words["命令：", "Commands:"], command.Subcommands.Select(child => (Label(child), child.Description ?? "")));
        Title(output, words["示例：", "Examples:"]);
        Lines(output, Examples.Of(command).Select(example => (example, "")));
    }

    private void Section(TextWriter output, string title, IEnumerable<(string Label, string Text)> rows)
    {
        if (rows.Any())
        {
            Title(output, title);
            Lines(output, rows);
        }
    }

    private static void Title(TextWriter output, string title) => output.WriteLine(title);

    private void Lines(TextWriter output, IEnumerable<(string Label, string Text)> rows)
    {
        var column = rows.Max(row => TextCells.Width(row.Label)) is var widest and > 0 ? Indent + widest + Indent : Indent;
        foreach (var (label, text) in rows)
        {
            var start = TextCells.Pad(new string(' ', Indent) + label, column);
            foreach (var line in TextCells.Wrap(text, Math.Max(LeastText, width - column)))
            {
                output.WriteLine((start + line).TrimEnd());
                start = new string(' ', column);
            }
        }

        output.WriteLine();
    }

    private string Usage(Command command) => string.Join(' ', (string[])
    [
        CommandName.Of(command),
        .. command.Subcommands.Count > 0 ? [words["[命令]", "[command]"]] : Array.Empty<string>(),
        .. command.Arguments.Select(Label),
        words["[选项]", "[options]"],
    ]);

    private static IEnumerable<Option> Options(Command command, RootCommand root) =>
        command.Options.Concat(root.Options.Where(option => option.Recursive)).Distinct().Where(option => !option.Hidden);

    private static string Label(Argument argument) => $"<{argument.HelpName ?? argument.Name}>";

    private static string Label(Command command) => string.Join(' ', command.Arguments.Select(Label).Prepend(command.Name));

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Append(option.Name));
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    // A flag that is off and an option that is not set have no default to speak of.
    private string Text(Option option) => option is { HasDefaultValue: true, HelpName: not null } && option.GetDefaultValue() is { } value
        ? words[$"{option.Description} [默认：{value}]", $"{option.Description} [default: {value}]"]
        : option.Description ?? "";
}
