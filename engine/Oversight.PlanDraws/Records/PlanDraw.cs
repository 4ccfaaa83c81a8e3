namespace Oversight.PlanDraws.Records;

/// <summary>The draw of one plan.</summary>
public sealed record PlanDraw
{
    /// <summary>The plan.</summary>
    public required string PlanId { get; init; }

    /// <summary>The item; null where the plan names none.</summary>
    public string? ItemId { get; init; }

    /// <summary>The section; null where the plan names none.</summary>
    public string? Section { get; init; }

    /// <summary>The ratio, before the pack's factors.</summary>
    public required decimal Ratio { get; init; }

    /// <summary>The eligible objects: lines <c>object_id TAB stratum LF</c>.</summary>
    public required RecordedRegister Register { get; init; }

    /// <summary>Objects of the registry that were not eligible, by reason.</summary>
    public required IReadOnlyList<RecordedLeftOut> LeftOut { get; init; }

    /// <summary>The strata, sorted by the bytes of their names.</summary>
    public required IReadOnlyList<Stratum> Strata { get; init; }

    /// <summary>The draw key; null in a commitment.</summary>
    public string? Key { get; init; }

    /// <summary>SHA-256 of the key: what each ticket's text begins with.</summary>
    public string? KeySha256 { get; init; }

    /// <summary>The drawn, stratum by stratum, by ticket; null in a commitment.</summary>
    public IReadOnlyList<DrawnObject>? Drawn { get; init; }

    /// <summary>Those that were drawn and skipped, stratum by stratum, by ticket.</summary>
    public IReadOnlyList<SkippedObject>? Skipped { get; init; }

    /// <summary>How the order of visits was drawn; null where none was.</summary>
    public BatchDraw? Batches { get; init; }
}
