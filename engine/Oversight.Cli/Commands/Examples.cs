using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Oversight.Cli.Console;

namespace Oversight.Cli.Commands;

/// <summary>Adds examples to the help of each command.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> Lines = new(StringComparer.Ordinal)
    {
        ["oversight"] =
        [
            "oversight report",
            "oversight rules --json",
        ],
        ["report"] =
        [
            "oversight report",
            "oversight report --data ./2022 --year 2022 --out ./2022-report --lang en",
            "oversight report --data ./2022 --as-of 2022-06-30 --only zibo,jintan --fail-on breach",
            "oversight report --data ./2022 --set zibo.report_days=10 --memory 4GB --threads 2",
        ],
        ["rules"] =
        [
            "oversight rules",
            "oversight rules --plugins ./plugins/my-county --json",
        ],
        ["completion"] =
        [
            "source <(oversight completion bash)",
            "oversight completion pwsh >> $PROFILE",
        ],
    };

    public static void AddTo(RootCommand root, Words words)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, words);
    }

    private sealed class HelpWithExamples(HelpAction inner, Words words) : SynchronousCommandLineAction
    {
        // Help is for those who do not know yet what is missing.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var status = inner.Invoke(parseResult);
            var command = parseResult.CommandResult.Command;
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(words["示例：", "Examples:"]);
            foreach (var line in Lines[command is RootCommand ? "oversight" : command.Name])
            {
                output.WriteLine($"  {line}");
            }

            output.WriteLine();
            return status;
        }
    }
}
