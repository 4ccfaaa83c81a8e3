namespace Oversight.Simulation.Model;

/// <summary>
/// What the draws of a year are drawn from, in columns: objects are numbers from 0, and objects that nothing here tells apart are a cell.
/// Immutable; safe for several threads.
/// </summary>
public sealed record YearModel
{
    /// <summary>The most points of a sweep: the number of one is kept in a byte, and one byte stands for never.</summary>
    public const int MostRatios = 200;

    /// <summary>Number of objects that some draw may draw.</summary>
    public int Objects => CellOf.Length;

    /// <summary>The cell of each object.</summary>
    public required ushort[] CellOf { get; init; }

    /// <summary>Number of cells.</summary>
    public required int Cells { get; init; }

    /// <summary>Points of the sweep, 1 to <see cref="MostRatios"/>.</summary>
    public required int Ratios { get; init; }

    /// <summary>Years that are simulated, from 1.</summary>
    public required int Years { get; init; }

    /// <summary>The draws in the order in which they are made.</summary>
    public required IReadOnlyList<YearDraw> Draws { get; init; }

    /// <summary>The caps.</summary>
    public IReadOnlyList<VisitCap> Caps { get; init; } = [];

    /// <summary>Number of rules that have caps: a rule by object and item has one for each item.</summary>
    public int CapRules { get; init; }

    /// <summary>The most team places of one officer in the year; null = any number.</summary>
    public int? MostPlaces { get; init; }

    /// <summary>Number of officers.</summary>
    public int Officers { get; init; }

    /// <summary>Members of a team.</summary>
    public int TeamSize { get; init; } = 2;

    /// <summary>The same with one point of the sweep.</summary>
    /// <param name="ratio">Number of the point.</param>
    public YearModel At(int ratio) => this with
    {
        Ratios = 1,
        Draws = [.. Draws.Select(draw => draw with { Strata = [.. draw.Strata.Select(stratum => stratum with { Ratios = [stratum.Ratios[ratio]] })] })],
    };

    /// <summary>How many draws count against a cap.</summary>
    public int DrawsOf(int cap) => Draws.Count(draw => draw.Caps.Contains(cap));

    /// <summary>Whether a cap can be reached so that it must be counted: by a draw after the last that is allowed.</summary>
    public bool MayBind(int cap) => DrawsOf(cap) > Caps[cap].Limit;

    /// <summary>
    /// Whether the counts of every object can only rise with the ratio, so that one pass serves all points: a draw from which a cap leaves
    /// objects out counts against no other cap.
    /// </summary>
    public bool IsNested => Draws.All(draw => draw.Caps.Where(MayBind).ToArray() is var caps && (caps.Length < 2 || !caps.Any(cap => Caps[cap].Enforced)));
}
