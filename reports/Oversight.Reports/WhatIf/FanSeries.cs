namespace Oversight.Reports.WhatIf;

/// <summary>A line of a fan chart with its band.</summary>
/// <param name="Number">Number of the scenario, from 0: it has the same colour and dashes in every chart.</param>
/// <param name="Name">Its name.</param>
/// <param name="Points">Its places, from left to right; at least one.</param>
internal sealed record FanSeries(int Number, string Name, IReadOnlyList<FanPoint> Points)
{
    private static readonly string[] Colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9"];
    private static readonly string[] DashPatterns = ["", "7 3", "2 3", "9 3 2 3", "4 2", "1 2"];

    /// <summary>Its colour.</summary>
    public string Colour => Colours[Number % Colours.Length];

    /// <summary>Its dashes, for print and for colour-blind readers.</summary>
    public string Dashes => DashPatterns[Number % DashPatterns.Length];
}
