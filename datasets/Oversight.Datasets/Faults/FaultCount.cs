namespace Oversight.Datasets.Faults;

/// <summary>How often a rule was broken so far.</summary>
internal sealed class FaultCount
{
    public int Value { get; set; }
}
