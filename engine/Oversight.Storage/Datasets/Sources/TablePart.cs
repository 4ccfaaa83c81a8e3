using Oversight.Storage.Datasets.Mapping;

namespace Oversight.Storage.Datasets.Sources;

/// <summary>Where rows of a table come from: a file, or a sheet or table within one.</summary>
/// <param name="Table">The table.</param>
/// <param name="File">The file.</param>
/// <param name="Section">The sheet or database table; null when the file is the table.</param>
/// <param name="Map">How it is read.</param>
internal sealed record TablePart(TableSchema Table, SourceFile File, string? Section, PartMap Map)
{
    /// <summary>The name under which messages and lists show it: the file's, with a section that is not named after the table.</summary>
    internal string Name => Section is null || Section == Table.Name ? File.Name : $"{File.Name}[{Section}]";
}
