namespace Oversight.PlanDraws.Records;

/// <summary>The draw of the officers.</summary>
public sealed record TeamDraw
{
    /// <summary>Officers of each team.</summary>
    public required int Size { get; init; }

    /// <summary>The eligible officers: lines <c>officer_id TAB section LF</c>.</summary>
    public required RecordedRegister Officers { get; init; }

    /// <summary>Conflicts of interest between them and the drawn objects: lines <c>officer_id TAB object_id LF</c>.</summary>
    public required RecordedRegister Conflicts { get; init; }

    /// <summary>The key of the assignment.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of the key.</summary>
    public required string KeySha256 { get; init; }

    /// <summary>The key by which leaders are drawn.</summary>
    public required string LeaderKey { get; init; }

    /// <summary>SHA-256 of the leaders' key.</summary>
    public required string LeaderKeySha256 { get; init; }

    /// <summary>Visits of each eligible officer, by id, before any change.</summary>
    public required IReadOnlyList<OfficerLoad> Loads { get; init; }
}
