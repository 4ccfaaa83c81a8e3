using System.CommandLine;
using Oversight.Cli.Commands.Plugins;
using Oversight.Cli.Console;

namespace Oversight.Cli.Commands;

/// <summary>The commands, in the order of the help.</summary>
internal static class CommandList
{
    private static readonly (string Name, bool ReadsData, Func<Words, Language, Command> Build)[] All =
    [
        ("report", true, (words, _) => new ReportCommand(words).Build()),
        ("check", true, (words, _) => new CheckCommand(words).Build()),
        ("explain", true, (words, _) => new ExplainCommand(words).Build()),
        ("draw", true, (words, _) => new DrawCommand(words).Build()),
        ("verify", true, (words, _) => new VerifyCommand(words).Build()),
        ("replace", true, (words, _) => new ReplaceCommand(words).Build()),
        ("simulate", true, (words, _) => new SimulateCommand(words).Build()),
        ("rules", false, (words, _) => new RulesCommand(words).Build()),
        ("plugin", false, (words, _) => new PluginCommand(words).Build()),
        ("generate", true, (words, _) => new GenerateCommand(words).Build()),
        ("doctor", false, (words, language) => new DoctorCommand(words, language).Build()),
        ("completion", false, (words, _) => new CompletionCommand(words).Build()),
    ];

    /// <summary>The command that the first argument names; all where it names none: help, completion and mistakes need them all.</summary>
    /// <remarks>The options of the others are not made for nothing: a short run would notice.</remarks>
    public static IEnumerable<Command> Of(Words words, Language language, IReadOnlyList<string> arguments)
    {
        var named = Named(arguments);
        return All.Where(command => named is null || command.Name == named).Select(command => command.Build(words, language));
    }

    /// <summary>Whether the command that the first argument names reads data.</summary>
    public static bool ReadsData(IReadOnlyList<string> arguments) =>
        arguments is [var first, ..] && Array.Exists(All, command => command.ReadsData && command.Name == first);

    private static string? Named(IReadOnlyList<string> arguments) =>
        arguments is [var first, ..] && Array.Exists(All, command => command.Name == first) ? first : null;
}
