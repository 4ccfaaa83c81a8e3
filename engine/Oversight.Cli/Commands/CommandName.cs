using System.CommandLine;

namespace Oversight.Cli.Commands;

/// <summary>What is typed for a command.</summary>
internal static class CommandName
{
    public static string Of(Command command) => command is RootCommand
        ? "oversight"
        : $"{Of(command.Parents.OfType<Command>().Single())} {command.Name}";
}
