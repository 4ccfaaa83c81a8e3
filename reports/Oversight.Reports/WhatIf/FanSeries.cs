namespace Oversight.Reports.WhatIf;

/// <summary>A line of a fan chart with its band.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Points">Its places, from left to right; at least one.</param>
internal sealed record FanSeries(string Name, IReadOnlyList<FanPoint> Points);
