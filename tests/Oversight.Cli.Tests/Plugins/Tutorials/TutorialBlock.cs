namespace Oversight.Cli.Tests.Plugins.Tutorials;

/// <summary>A fenced block of the tutorial that is to be carried out.</summary>
/// <param name="File">The file that it holds, from the reader's folder; null = commands with what they say.</param>
/// <param name="First">Number of its first line in the page, from 0.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record TutorialBlock(string? File, int First, IReadOnlyList<string> Lines)
{
    private const string Fence = "```";
    private const string Console = "console";

    /// <summary>The blocks of a page in their order: those that name a file, and those of commands. Others are only read.</summary>
    public static IEnumerable<TutorialBlock> Read(IReadOnlyList<string> page)
    {
        for (var at = 0; at < page.Count; at++)
        {
            if (!page[at].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var words = page[at][Fence.Length..].Split(' ');
            var first = at + 1;
            for (at = first; page[at] != Fence; at++)
            {
            }

            if (words.Length > 1 || words[0] == Console)
            {
                yield return new TutorialBlock(words.ElementAtOrDefault(1), first, [.. page.Skip(first).Take(at - first)]);
            }
        }
    }

    /// <summary>Its commands, each with the lines that it says.</summary>
    public IEnumerable<(string Command, IReadOnlyList<string> Says)> Commands()
    {
        const string Prompt = "$ ";
        for (var at = 0; at < Lines.Count;)
        {
            var command = Lines[at++];
            Assert.StartsWith(Prompt, command, StringComparison.Ordinal);
            var says = Lines.Skip(at).TakeWhile(line => !line.StartsWith(Prompt, StringComparison.Ordinal)).ToArray();
            at += says.Length;
            yield return (command[Prompt.Length..], says);
        }
    }
}
