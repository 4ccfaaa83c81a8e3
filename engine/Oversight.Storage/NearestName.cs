namespace Oversight.Storage;

/// <summary>Finds the name that somebody may have meant.</summary>
public static class NearestName
{
    /// <summary>The name with the fewest insertions, deletions and replacements of a character (Levenshtein 1965), case ignored.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="names">The names that exist; of several at the same distance the first.</param>
    /// <returns>The nearest name; null when there is none of which at least half could stay.</returns>
    public static string? Of(string written, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(names);
        var (nearest, least) = ((string?)null, int.MaxValue);
        foreach (var name in names)
        {
            var distance = Distance(written.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance < least && distance * 2 <= Math.Max(written.Length, name.Length))
            {
                (nearest, least) = (name, distance);
            }
        }

        return nearest;
    }

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var k = 1; k <= to.Length; k++)
            {
                var replaced = diagonal + (from[i - 1] == to[k - 1] ? 0 : 1);
                diagonal = row[k];
                row[k] = Math.Min(replaced, Math.Min(row[k], row[k - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
