using Oversight.Authoring.Sources;
using Oversight.Policies;

namespace Oversight.Cli.Console;

/// <summary>What stops a plug-in from loading, for its author: the message, the line, and a caret under what is meant.</summary>
internal static class PolicyFaultText
{
    public static void Write(PolicyLoadException failure, Words words, TextWriter output)
    {
        output.WriteLine(SafeText.Of(failure.In(words.Language)));
        foreach (var line in SourceExcerpt.Of(failure))
        {
            output.WriteLine(SafeText.Of(line.Replace('\t', ' ')));
        }
    }
}
