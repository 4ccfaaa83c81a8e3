namespace Oversight.Benchmarks.Peers.Sql;

/// <summary>The peer's SQL, one file a fact table, kept in the assembly.</summary>
internal static class SqlFiles
{
    /// <summary>The text of a file of this folder.</summary>
    /// <param name="name">Its name without <c>.sql</c>.</param>
    public static string Read(string name) => Resource($"{name}.sql");

    /// <summary>The working days that differ from Monday to Friday, as the data contract names them: date, kind, name.</summary>
    public static IEnumerable<string> CalendarLines() =>
        Resource("china-workdays.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);

    private static string Resource(string name)
    {
        using var stream = typeof(SqlFiles).Assembly.GetManifestResourceStream($"sql/{name}")
            ?? throw new InvalidOperationException($"The resource sql/{name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
