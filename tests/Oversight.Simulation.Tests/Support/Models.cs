using Oversight.Simulation.Model;

namespace Oversight.Simulation.Tests.Support;

/// <summary>Years of plain draws whose outcome has a closed form.</summary>
internal static class Models
{
    /// <summary>So many draws at some ratios from one registry, its cells one after the other.</summary>
    public static YearModel Of(ulong seed, int[] cellSizes, int draws, int years, params decimal[] ratios)
    {
        var cellOf = cellSizes.SelectMany((size, cell) => Enumerable.Repeat((ushort)cell, size)).ToArray();
        return new YearModel
        {
            CellOf = cellOf,
            Cells = cellSizes.Length,
            Ratios = ratios.Length,
            Years = years,
            Draws = [.. Enumerable.Range(0, draws).Select(draw => new YearDraw
            {
                Keys = [.. Enumerable.Range(0, years).Select(year => (seed * 1_000_003) + ((ulong)draw * 101) + (ulong)year)],
                Strata = [new DrawStratum(0, null, 0, cellOf.Length, cellOf.Length, ratios)],
                StratumOfCell = new int[cellSizes.Length],
            })],
        };
    }

    /// <summary>The same with officers in one section.</summary>
    public static YearModel With(this YearModel model, int officers, int teamSize) => model with
    {
        Officers = officers,
        TeamSize = teamSize,
        Draws = [.. model.Draws.Select((draw, number) => draw with { Officers = [.. Enumerable.Range(0, officers)], OfficerKey = draw.Keys[0] + 7 })],
    };
}
