using System.Globalization;

namespace Oversight.Reports.WhatIf;

/// <summary>Numbers as charts and tables show them, and where an axis has its marks.</summary>
internal static class ChartNumber
{
    /// <summary>A value with up to two decimals; a share in per cent.</summary>
    public static string Of(double value, bool isShare)
    {
        // Adding zero turns the negative zero that rounding may leave into zero.
        var rounded = Math.Round(isShare ? value * 100 : value, 2, MidpointRounding.AwayFromZero) + 0.0;
        return isShare
            ? string.Create(CultureInfo.InvariantCulture, $"{rounded:0.##}%")
            : string.Create(CultureInfo.InvariantCulture, $"{rounded:#,0.##}");
    }

    /// <summary>The distance of an axis' marks: 1, 2 or 5 times a power of ten.</summary>
    /// <param name="range">What the axis spans, 0 or more.</param>
    /// <param name="fewest">So many steps at least; 2.5 times as many at most.</param>
    public static double Step(double range, int fewest)
    {
        if (range <= 0)
        {
            return 1;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(range / fewest)));
        return (range / fewest / power) switch { >= 5 => 5 * power, >= 2 => 2 * power, _ => power };
    }
}
