namespace Oversight.Reports.Jobs;

/// <summary>What a job that writes a folder is asked for.</summary>
public abstract record OutputRequest : JobRequest
{
    /// <summary>The output folder.</summary>
    public required string Out { get; init; }
}
