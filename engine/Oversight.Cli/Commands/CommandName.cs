using System.CommandLine;

namespace Oversight.Cli.Commands;

/// <summary>What is typed for a command.</summary>
internal static class CommandName
{
    public static string Of(Command command) => command is RootCommand
        ? "oversight"
        : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Of(parent) : "oversight")} {command.Name}";
}
