using Oversight.PlanDraws.Verification;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Model;

/// <summary>What a verification found.</summary>
/// <param name="Difference">The first field in which the record is not what was recomputed; null = it is all as it should be.</param>
/// <param name="Dataset">What was loaded; null where the record differs in itself, so that no data was looked at.</param>
public sealed record VerifyModel(Difference? Difference, DatasetSummary? Dataset);
