using Oversight.PlanDraws.Records;

namespace Oversight.PlanDraws.Verification;

/// <summary>Verifies a draw record: what is taken as given agrees with its digests, and all else with the same draw made anew.</summary>
public static class RecordVerifier
{
    /// <summary>Verifies a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="redraw">Makes a draw; asked only where what is given agrees with its digests.</param>
    /// <returns>The first field that is not what it should be; null where there is none.</returns>
    public static Difference? Verify(DrawRecord record, Func<DrawRequest, DrawRecord> redraw) =>
        RecordComparer.Given(record) ?? RecordComparer.First(record, redraw(record.Request));
}
