using System.CommandLine;
using System.CommandLine.Parsing;
using Oversight.Cli.Console;

namespace Oversight.Cli.Commands;

/// <summary>Options and arguments that take one of a few words, which the shell completes and a wrong word's error names.</summary>
internal static class Choice
{
    public static void Among<T>(Option<T> option, Words words, params string[] choices)
    {
        option.HelpName = string.Join('|', choices);
        option.CompletionSources.Add(choices);
        option.Validators.Add(result => Check(result, option.Name + " ", words, choices));
    }

    public static void Among<T>(Argument<T> argument, Words words, params string[] choices)
    {
        argument.HelpName = string.Join('|', choices);
        argument.CompletionSources.Add(choices);
        argument.Validators.Add(result => Check(result, "", words, choices));
    }

    private static void Check(SymbolResult result, string name, Words words, string[] choices)
    {
        if (result.Tokens.FirstOrDefault(token => !choices.Contains(token.Value)) is { } wrong)
        {
            result.AddError(words[
                $"{name}“{wrong.Value}”：应为 {string.Join(" 或 ", choices)}",
                $"{name}\"{wrong.Value}\": {string.Join(" or ", choices)} is expected"]);
        }
    }
}
