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
        RecordComparer.Given(record) ?? BeforeChanges(record, redraw) ?? RecordComparer.First(record, redraw(record.Request));

    /// <summary>
    /// Compares the draw itself before the changes made after it: from other data these could not even be tried, and the answer would be
    /// about them and not about the data.
    /// </summary>
    private static Difference? BeforeChanges(DrawRecord record, Func<DrawRequest, DrawRecord> redraw)
    {
        if (record.Request.Changes.Count == 0)
        {
            return null;
        }

        var drawn = redraw(record.Request with { Changes = [] });
        return RecordComparer.First(
            record with { Request = drawn.Request, Visits = drawn.Visits, Changes = null, Digests = drawn.Digests, ContentSha256 = drawn.ContentSha256 },
            drawn);
    }
}
