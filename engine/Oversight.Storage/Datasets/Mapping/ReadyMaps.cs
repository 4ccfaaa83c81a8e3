namespace Oversight.Storage.Datasets.Mapping;

/// <summary>The maps that come with the program, in the folder <c>maps</c> beside it.</summary>
internal static class ReadyMaps
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "maps");

    /// <summary>Their names.</summary>
    internal static IReadOnlyList<string> Names => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>A map's file; null when there is none of that name.</summary>
    internal static string? Find(string name) => Names.Contains(name) ? Path.Combine(Folder, name + ".yaml") : null;

    /// <summary>The words of all ready-made maps for the values of a column.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Words(ColumnSchema column) =>
        Maps.Value.SelectMany(map => map.Tables.Values.SelectMany(parts => parts).Append(map.Others))
            .SelectMany(part => part.Cell(column).Values)
            .Where(word => column.Allows(word.Value) == true);

    private static readonly Lazy<IReadOnlyList<ColumnMap>> Maps = new(() => [.. Names.Select(name => ColumnMapFile.Find(name, Folder))]);
}
