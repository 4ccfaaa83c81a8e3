using System.CommandLine;
using Oversight.Cli.Commands;
using Oversight.Cli.Console;

namespace Oversight.Cli.Tests.Console;

public sealed class HelpPageTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Write_InANarrowTerminal_KeepsWithinItsColumns(string language)
    {
        var words = new Words(language);
        using var output = new StringWriter();
        new HelpPage(words, 60).Write(new RulesCommand(words).Build(), new RootCommand(), output);

        // Usage and examples are there to be copied, so they stay whole.
        var page = output.ToString().Split('\n').TakeWhile(line => line is not ("示例：" or "Examples:")).ToArray();
        Assert.All(page, line => Assert.True(TextCells.Width(line) <= 60, line));
        Assert.Contains(page, line => line.StartsWith("                           ", StringComparison.Ordinal));
    }
}
