using System.CommandLine;
using Oversight.Cli.Console;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight completion</c>: a script that lets a shell complete the command line with the tab key.</summary>
internal sealed class CompletionCommand(Words words)
{
    private const string Bash = """
        _oversight() {
            local IFS=$'\n'
            COMPREPLY=($(oversight "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null | grep -F -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _oversight oversight
        """;

    private const string Zsh = """
        _oversight() {
            local -a found
            found=("${(@f)$(oversight "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
            compadd -- $found
        }
        compdef _oversight oversight
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName oversight -ScriptBlock {
            param($word, $line, $position)
            oversight "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public Command Build()
    {
        var shell = new Argument<string>("shell") { Description = words["哪种命令行外壳", "Which shell"] };
        Choice.Among(shell, words, "bash", "zsh", "pwsh");
        var command = new Command("completion", words["输出命令行补全脚本", "Print a script for tab completion"]);
        command.Arguments.Add(shell);
        command.SetAction(arguments =>
        {
            System.Console.WriteLine(arguments.GetValue(shell) switch
            {
                "zsh" => Zsh,
                "pwsh" => PowerShell,
                _ => Bash,
            });
            return ExitStatus.Written;
        });
        return command;
    }
}
