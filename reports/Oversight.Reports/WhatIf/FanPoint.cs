namespace Oversight.Reports.WhatIf;

/// <summary>A place of a fan chart.</summary>
/// <param name="X">The ratio, 0 to 1.</param>
/// <param name="Low">Lower edge of the band.</param>
/// <param name="Middle">The line.</param>
/// <param name="High">Upper edge of the band.</param>
internal readonly record struct FanPoint(double X, double Low, double Middle, double High);
