namespace Oversight.Reports.Jobs;

/// <summary>What a check of a dataset is asked for.</summary>
public sealed record CheckRequest : OutputRequest
{
    /// <summary>Makes the request.</summary>
    /// <param name="covered">Ids of the jurisdictions that have a rule pack.</param>
    public CheckRequest(IReadOnlyList<string> covered) => Covered = covered;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Covered { get; }
}
