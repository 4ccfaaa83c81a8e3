using Oversight.Contracts;
using Oversight.Storage.Datasets.Sources;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>The rows of a table's parts as they are in the files, in a table of <c>loading</c>.</summary>
internal interface IRawRows
{
    /// <summary>Reads the parts one after another into <see cref="RawSql.TableOf"/>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="parts">Its parts, at least one.</param>
    /// <param name="warnings">Takes what is odd about them.</param>
    /// <exception cref="DatasetException">A file cannot be read, or is mostly not in its encoding.</exception>
    LoadedParts Load(TableSchema table, IReadOnlyList<OpenedPart> parts, List<LocalText> warnings);
}
