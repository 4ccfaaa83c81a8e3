using System.Text.RegularExpressions;
using Oversight.Policies.Loading;

namespace Oversight.Authoring.Handbook;

/// <summary>What the author of a pack wrote about it beside the rules.</summary>
internal static partial class Readme
{
    private const string Begins = "Not encoded:";

    /// <summary>
    /// What the pack's README says is not encoded: the rows of its tables of articles or sections that say more than ids of rules in
    /// their last column, and a line that begins so. An article is empty where it is not told.
    /// </summary>
    public static IReadOnlyList<(string Article, string Text)> NotEncoded(PluginFolder folder)
    {
        var file = Path.Combine(folder.Path, "README.md");
        if (!File.Exists(file))
        {
            return [];
        }

        var found = new List<(string, string)>();
        var within = false;
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith(Begins, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(("", line[Begins.Length..].Trim()));
            }
            else if (!line.StartsWith('|'))
            {
                within = false;
            }
            else if (Cells(line) is { Length: > 1 } cells)
            {
                if (within && !cells[0].StartsWith("---", StringComparison.Ordinal) && RuleIds().Replace(cells[^1], "").Trim(' ', ',', ';', '–') is { Length: > 0 } text)
                {
                    found.Add((cells[0], text));
                }

                within |= cells[0] is "article" or "section";
            }
        }

        return found;
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    [GeneratedRegex("`[a-z0-9.-]+\\.[a-z0-9.-]+`")]
    private static partial Regex RuleIds();
}
