using System.CommandLine;
using System.CommandLine.Invocation;
using Oversight.Cli.Console;

namespace Oversight.Cli.Commands;

/// <summary>Shows the help of the command that was typed.</summary>
internal sealed class ShowHelp(Words words) : SynchronousCommandLineAction
{
    // Help is for those who do not know yet what is missing.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        // A pipe has no width: whoever reads it wraps as they like.
        var width = System.Console.IsOutputRedirected ? int.MaxValue : Math.Max(System.Console.WindowWidth, 1);
        new HelpPage(words, width).Write(
            parseResult.CommandResult.Command,
            (RootCommand)parseResult.RootCommandResult.Command,
            parseResult.InvocationConfiguration.Output);
        return ExitStatus.Written;
    }
}
