using Oversight.Storage.Datasets.Mapping;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>The names under which the values of a column are known: the contract's, and those of the ready-made maps.</summary>
internal static class ValueNames
{
    /// <summary>The allowed value that a written one may mean; null when none is near.</summary>
    internal static string? Nearest(ColumnSchema column, string written)
    {
        var names = column.Values.ToDictionary(value => value, StringComparer.Ordinal);
        foreach (var (name, value) in ReadyMaps.Words(column))
        {
            names.TryAdd(name, value);
        }

        return NearestName.Of(written.Trim(), names.Keys) is { } nearest ? names[nearest] : null;
    }
}
