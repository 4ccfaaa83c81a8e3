namespace Oversight.Storage.Temporary;

/// <summary>Finds what killed runs left.</summary>
public static class Leftovers
{
    private const int IdLength = 32;

    /// <summary>Visits the stems of killed runs, each held meanwhile; a run that still works is left alone.</summary>
    /// <param name="prefix">The path that their names begin with.</param>
    /// <param name="endings">The endings that follow the id, the lock file's aside.</param>
    /// <param name="clear">Removes what is there of a stem.</param>
    public static void Visit(string prefix, IReadOnlyList<string> endings, Action<string> clear)
    {
        ArgumentNullException.ThrowIfNull(clear);
        var parent = Path.GetDirectoryName(prefix)!;
        if (!Directory.Exists(parent))
        {
            return;
        }

        var name = Path.GetFileName(prefix);
        var stems = Directory.EnumerateFileSystemEntries(parent, name + "*")
            .Select(entry => Stem(entry, name, endings))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        foreach (var stem in stems)
        {
            using var hold = HoldFile.TryTake(stem);
            if (hold is not null)
            {
                clear(stem);
            }
        }
    }

    /// <summary>Removes a file or folder, if it is there and can be removed: the next run tries again.</summary>
    public static void Remove(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody has a file of it open, as Windows minds; what was to be written is complete.
        }
    }

    private static string? Stem(string entry, string name, IReadOnlyList<string> endings)
    {
        var file = Path.GetFileName(entry);
        var end = name.Length + IdLength;
        return file.Length > end
            && file.StartsWith(name, StringComparison.Ordinal)
            && file.Skip(name.Length).Take(IdLength).All(char.IsAsciiHexDigitLower)
            && (file[end..] == HoldFile.Ending || endings.Contains(file[end..]))
                ? entry[..^(file.Length - end)]
                : null;
    }
}
