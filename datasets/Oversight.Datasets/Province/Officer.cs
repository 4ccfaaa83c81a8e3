using Oversight.Datasets.Output;

namespace Oversight.Datasets.Province;

/// <summary>A row of the officers.</summary>
internal sealed class Officer
{
    public required RowId Id { get; init; }

    public required int Index { get; init; }

    /// <summary>Index of the section, or −1 for one who stands outside the sections.</summary>
    public int SectionIndex { get; init; } = -1;

    /// <summary>Number of the local unit (所) whose objects the officer inspects.</summary>
    public int UnitIndex { get; init; }

    public string Name { get; set; } = "";

    public string Sex { get; set; } = "男";

    public string? Unit { get; set; }

    public string? Section { get; set; }

    public string? Post { get; set; }

    public string? CertNo { get; set; }

    public DateOnly? CertFrom { get; set; }

    public DateOnly? CertTo { get; set; }

    public string Establishment { get; set; } = "administrative";

    public bool OnDuty { get; set; } = true;

    public bool Auxiliary { get; set; }

    public string? Specialties { get; set; }

    /// <summary>Fault: never sent out (Jintan's participation).</summary>
    public bool Idle { get; set; }

    /// <summary>Fault: sent out in one draw only (Jintan's officer frequency).</summary>
    public bool Scarce { get; set; }
}
