using Oversight.Datasets.Output;

namespace Oversight.Datasets.Province;

/// <summary>A row of the draws.</summary>
internal sealed class Draw
{
    public required RowId Id { get; init; }

    public required Plan Plan { get; set; }

    public required Item Item { get; init; }

    public required int Month { get; init; }

    public required DateOnly DrawnOn { get; init; }

    /// <summary>First and last day on which its inspections begin.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>The days on which its inspections begin.</summary>
    public required DateOnly[] Days { get; init; }

    public string Method { get; set; } = "platform";

    public string Seed { get; set; } = "";

    public int Pool { get; set; }

    public int Drawn { get; set; }

    public int Witnesses { get; set; }

    public bool Recorded { get; set; } = true;

    public bool RecordSigned { get; set; } = true;

    public DateOnly? FiledOn { get; set; }

    public bool DesignationApproved { get; set; }

    /// <summary>Index of its first visit in <see cref="VisitSchedule"/>; the next draw's ends it.</summary>
    public int FirstVisit { get; set; }
}
