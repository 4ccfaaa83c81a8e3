namespace Oversight.PlanDraws.Records;

/// <summary>The draw of the officers.</summary>
public sealed record RecordedTeams
{
    /// <summary>Officers of each team.</summary>
    public required int Size { get; init; }

    /// <summary>Rules of the pack that shape the teams: their size, who may be drawn, sections crossed.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

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
