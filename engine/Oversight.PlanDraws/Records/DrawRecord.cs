namespace Oversight.PlanDraws.Records;

/// <summary>
/// The record of a draw (抽取记录): all that anyone needs to repeat it. Without a seed it is a commitment: what is published
/// before the seed exists.
/// </summary>
public sealed record DrawRecord
{
    /// <summary>Version of the format.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Version of the format: 1.</summary>
    public required int Format { get; init; }

    /// <summary><c>draw</c> or <c>commitment</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The program that made it, with its version.</summary>
    public required string MadeBy { get; init; }

    /// <summary>What decided the draw beside dataset and policies.</summary>
    public required DrawRequest Request { get; init; }

    /// <summary>The rule pack's document.</summary>
    public required RecordedDocument Document { get; init; }

    /// <summary>The draw of each plan.</summary>
    public required IReadOnlyList<PlanDraw> Plans { get; init; }

    /// <summary>The officers who may be drawn: lines <c>officer_id TAB section LF</c>; null where none are asked for.</summary>
    public RecordedRegister? Officers { get; init; }

    /// <summary>Their conflicts of interest: lines <c>officer_id TAB object_id LF</c>; null where no officers are asked for.</summary>
    public RecordedRegister? Conflicts { get; init; }

    /// <summary>The draw of the officers; null where none were drawn.</summary>
    public RecordedTeams? Teams { get; init; }

    /// <summary>Objects to be visited, by id; objects that several plans drew are visited once. Null in a commitment.</summary>
    public IReadOnlyList<Visit>? Visits { get; init; }

    /// <summary>What was changed after the draw; null where nothing was.</summary>
    public IReadOnlyList<RecordedChange>? Changes { get; init; }

    /// <summary>The pack's scripts and parameters with their hashes.</summary>
    public required IReadOnlyList<RecordedFile> Policies { get; init; }

    /// <summary>The numbers of the draw rules that are in force on the day.</summary>
    public required IReadOnlyList<RecordedParameter> Parameters { get; init; }

    /// <summary>SHA-256 of the JSON text of each field that a verification takes as given, by the field's path.</summary>
    public required IReadOnlyDictionary<string, string> Digests { get; init; }

    /// <summary>SHA-256 of the record's JSON text without <c>digests</c> and this field.</summary>
    public required string ContentSha256 { get; init; }
}
