namespace Oversight.Datasets.Province;

/// <summary>How large a jurisdiction is made, and what can be had at that size.</summary>
/// <param name="Objects">Its objects, from 1.</param>
/// <param name="Inspections">Its inspections, about.</param>
internal sealed record JurisdictionSize(int Objects, int Inspections)
{
    /// <summary>Too few rows for shares and caps to be broken on purpose, and nothing else with them.</summary>
    public bool IsTiny => Objects < 40 || Inspections < 80;

    /// <summary>Too few visits for full sections to take part in every draw.</summary>
    public bool IsSmall => Objects < 200;

    /// <summary>Enough for skews to show: sections of very different sizes, and firms that are inspected again and again.</summary>
    public bool IsLarge => Objects >= 6000;
}
