using Oversight.PlanDraws.Records;

namespace Oversight.PlanDraws.Verification;

/// <summary>Compares a draw with the commitment that was published before its seed.</summary>
public static class CommitmentCheck
{
    /// <summary>Compares.</summary>
    /// <param name="record">The record of the draw.</param>
    /// <param name="commitment">The commitment.</param>
    /// <returns>The first field that was committed to and drawn otherwise; null where there is none.</returns>
    public static Difference? First(DrawRecord record, DrawRecord commitment)
    {
        // What a draw adds to its commitment is taken away, and what names the maker is no part of either.
        var bare = record with
        {
            Kind = DrawRunner.CommitmentKind,
            MadeBy = commitment.MadeBy,
            Request = record.Request with { Seed = null, SeedSource = null, Changes = [] },
            Plans = [.. record.Plans.Select(plan => plan with { Key = null, KeySha256 = null, Drawn = null, Skipped = null, Batches = null })],
            Teams = null,
            Visits = null,
            Changes = null,
        };
        return RecordComparer.First(commitment, DrawRecordJson.Sealed(bare));
    }
}
