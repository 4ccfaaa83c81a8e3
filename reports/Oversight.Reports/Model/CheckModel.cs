using Oversight.Storage.Datasets;
using Oversight.Storage.Datasets.Profiles;

namespace Oversight.Reports.Model;

/// <summary>What a check of a dataset found.</summary>
/// <param name="Dataset">The files, how they were understood, and what is wrong with them.</param>
/// <param name="Tables">What the accepted rows hold, by table.</param>
public sealed record CheckModel(DatasetSummary Dataset, IReadOnlyList<TableProfile> Tables);
