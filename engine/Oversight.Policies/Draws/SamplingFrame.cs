using Oversight.Contracts.Rules;

namespace Oversight.Policies.Draws;

/// <summary>
/// The sampling frame (抽样框) of a plan's draw: which objects of the registry may be drawn, at which ratio, and why others may
/// not. The objects themselves stand in a table.
/// </summary>
public sealed record SamplingFrame
{
    /// <summary>Name of the table with a row for each object of the frame: <c>ord INTEGER, class USMALLINT, state UTINYINT</c>.</summary>
    public required string Table { get; init; }

    /// <summary>Whether the document is in force on the day of the draw; if not, its rules shape nothing.</summary>
    public required bool IsInForce { get; init; }

    /// <summary>Classes of objects, by the number in column <c>class</c>. At least one.</summary>
    public required IReadOnlyList<FrameClass> Classes { get; init; }

    /// <summary>The exemption behind a <c>state</c> above 0, by that number less 1. State 0 may be drawn.</summary>
    public required IReadOnlyList<DrawExemption> Exemptions { get; init; }

    /// <summary>The rule for which the order of visits is drawn too; null = no order is drawn.</summary>
    public required DrawBatches? Batches { get; init; }

    /// <summary>Objects of the registry that are not in the frame, counted by reason. An object counts under its first reason only.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }
}
