using Oversight.Policies.Loading;

namespace Oversight.Simulation.Scenarios;

/// <summary>What differs from how things are. The empty scenario is how things are.</summary>
public sealed record Scenario
{
    /// <summary>The name of how things are.</summary>
    public const string Current = "current";

    /// <summary>A short name, which the results carry.</summary>
    public required string Name { get; init; }

    /// <summary>The file; null where there is none.</summary>
    public string? File { get; init; }

    /// <summary>Line in the file of the number of officers, for messages; 0 = none.</summary>
    public int OfficersLine { get; init; }

    /// <summary>Parameters that are set.</summary>
    public IReadOnlyList<ParameterOverride> Set { get; init; } = [];

    /// <summary>By credit grade: A, B, C, D or none.</summary>
    public IReadOnlyDictionary<string, RatioChange> CreditGrades { get; init; } = new Dictionary<string, RatioChange>();

    /// <summary>By industry: the first two characters of the code (GB/T 4754).</summary>
    public IReadOnlyDictionary<string, RatioChange> Industries { get; init; } = new Dictionary<string, RatioChange>();

    /// <summary>By item.</summary>
    public IReadOnlyDictionary<string, RatioChange> Items { get; init; } = new Dictionary<string, RatioChange>();

    /// <summary>By section.</summary>
    public IReadOnlyDictionary<string, RatioChange> Sections { get; init; } = new Dictionary<string, RatioChange>();

    /// <summary>Ids of officers who are away.</summary>
    public IReadOnlyList<string> RemovedOfficers { get; init; } = [];

    /// <summary>How many officers are away, whoever they are; taken from the sections in proportion.</summary>
    public int FewerOfficers { get; init; }

    /// <summary>Officers who are new.</summary>
    public IReadOnlyList<AddedOfficers> AddedOfficers { get; init; } = [];

    /// <summary>The most random visits of one object in a year, over all items; null = as the pack says.</summary>
    public int? VisitsPerFirm { get; init; }

    /// <summary>The most team places of one officer in a year; null = any number.</summary>
    public int? VisitsPerOfficer { get; init; }

    /// <summary>Whether draws leave out whoever has used up a cap of the pack, as the pack has it.</summary>
    public bool EnforcesCaps { get; init; } = true;
}
