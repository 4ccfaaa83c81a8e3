using Oversight.Storage.Datasets.Sources;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>A part whose rows were read.</summary>
/// <param name="Opened">The part.</param>
/// <param name="Source">Where its rows came from.</param>
/// <param name="Start">The place of its first row among the table's, from 0.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record LoadedPart(OpenedPart Opened, RowSource Source, long Start, long Rows);
