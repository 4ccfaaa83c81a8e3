namespace Oversight.Simulation.Model;

/// <summary>One draw of the year: one plan, drawn once.</summary>
public sealed record YearDraw
{
    /// <summary>Keys of its random numbers, one for each year that is simulated.</summary>
    public required IReadOnlyList<ulong> Keys { get; init; }

    /// <summary>Its strata.</summary>
    public required IReadOnlyList<DrawStratum> Strata { get; init; }

    /// <summary>The stratum of each cell's objects; −1 where it does not draw them.</summary>
    public required int[] StratumOfCell { get; init; }

    /// <summary>Numbers of the caps that its inspections count against.</summary>
    public IReadOnlyList<int> Caps { get; init; } = [];

    /// <summary>Key of the random order of its officers, in the first year.</summary>
    public ulong OfficerKey { get; init; }

    /// <summary>Numbers of the officers who may make its visits, ascending.</summary>
    public int[] Officers { get; init; } = [];

    /// <summary>Number of the section whose officers these are.</summary>
    public int Section { get; init; }
}
