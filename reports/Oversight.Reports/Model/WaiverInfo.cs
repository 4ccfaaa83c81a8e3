using Oversight.Contracts;
using Oversight.Storage.Waivers;

namespace Oversight.Reports.Model;

/// <summary>The waivers of a run.</summary>
/// <remarks>
/// How waived breaches are counted, everywhere: a waived breach was found, so it is in <c>breached</c> of its rule, in the
/// indicators and in every other count; how many of these are waived stands beside as <c>waived</c>. The rows part:
/// <c>breaches.csv</c> and <c>breaches.parquet</c> keep their columns and hold those to be pursued, <c>waived.csv</c> and
/// <c>waived.parquet</c> hold the waived ones with reason, approver and last day. So <c>breached</c> is the rows of both
/// together, no row is in both, and nobody who reads the first list pursues what was waived.
/// </remarks>
public sealed record WaiverInfo
{
    /// <summary>The file's name.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Each waiver in file order, and what became of it.</summary>
    public IReadOnlyList<(Waiver Waiver, WaiverState State)> Waivers { get; init; } = [];

    /// <summary>What the file has beside waivers, a sentence each.</summary>
    public IReadOnlyList<LocalText> Notes { get; init; } = [];

    /// <summary>The waivers of one state, in file order.</summary>
    public IReadOnlyList<Waiver> Of(WaiverState state) => [.. Waivers.Where(one => one.State == state).Select(one => one.Waiver)];
}
