namespace Oversight.Cli.Console;

/// <summary>Finds what a misspelt name was meant to be.</summary>
internal static class Spelling
{
    private const int MostEdits = 2;

    /// <summary>The known name that differs by the fewest letters, two at most; null where none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> known) => known
        .Select(candidate => (candidate, edits: Edits(name, candidate)))
        .Where(pair => pair.edits <= MostEdits && pair.edits * 2 < pair.candidate.TrimStart('-').Length)
        .OrderBy(pair => pair.edits)
        .Select(pair => pair.candidate)
        .FirstOrDefault();

    /// <summary>Letters to insert, to leave out or to replace (Levenshtein's distance).</summary>
    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[to.Length];
    }
}
