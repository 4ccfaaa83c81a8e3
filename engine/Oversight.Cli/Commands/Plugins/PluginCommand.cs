using System.CommandLine;
using Oversight.Cli.Console;

namespace Oversight.Cli.Commands.Plugins;

/// <summary><c>oversight plugin</c>: what the author of a plug-in needs.</summary>
internal sealed class PluginCommand(Words words)
{
    public Command Build()
    {
        var command = new Command("plugin", words["编写、检验插件", "Write plug-ins and prove them"]);
        command.Subcommands.Add(new PluginNewCommand(words).Build());
        command.Subcommands.Add(new PluginTestCommand(words).Build());
        command.Subcommands.Add(new PluginLintCommand(words).Build());
        command.Subcommands.Add(new PluginDocsCommand(words).Build());
        return command;
    }
}
