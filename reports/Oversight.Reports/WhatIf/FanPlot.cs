namespace Oversight.Reports.WhatIf;

/// <summary>The place that a chart leaves for its plot, in pixels.</summary>
/// <param name="Left">Left edge, the values' names included.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Height">Height.</param>
/// <param name="FontSize">Size of the values' names.</param>
internal readonly record struct PlotFrame(int Left, int Right, int Top, int Height, int FontSize);

/// <summary>The scales of a fan chart: where a ratio and a value lie, and where the axes have their marks.</summary>
/// <param name="Left">Left edge of the plot.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Marks">Values with a mark, ascending; the first is the lower edge, the last the upper.</param>
/// <param name="Ratios">Ratios with a mark, ascending.</param>
/// <param name="X">Horizontal place of a ratio.</param>
/// <param name="Y">Vertical place of a value.</param>
internal sealed record FanPlot(int Left, int Bottom, IReadOnlyList<double> Marks, IReadOnlyList<double> Ratios, Func<double, double> X, Func<double, double> Y)
{
    /// <summary>The scales that hold all of some series, and zero.</summary>
    public static FanPlot Of(IReadOnlyList<FanSeries> series, bool isShare, PlotFrame frame)
    {
        var points = series.SelectMany(one => one.Points).ToArray();
        var (least, most) = (Math.Min(0, points.Min(point => point.Low)), Math.Max(0, points.Max(point => point.High)));
        var step = ChartNumber.Step(most - least, 4);
        var (first, last) = (Math.Floor((least / step) + 1e-9), Math.Ceiling((most / step) - 1e-9));
        double[] marks = [.. Enumerable.Range(0, Math.Max((int)(last - first), 1) + 1).Select(mark => (first + mark) * step)];
        var (from, to) = (points.Min(point => point.X), points.Max(point => point.X));
        if (to - from < 1e-12)
        {
            (from, to) = (Math.Max(from - 0.01, 0), from + 0.01);
        }

        var width = ChartNumber.Step(to - from, 3);
        var left = frame.Left + 10 + (int)marks.Max(mark => ChartText.Width(ChartNumber.Of(mark, isShare), frame.FontSize));
        var bottom = frame.Top + frame.Height;
        var begin = (int)Math.Ceiling((from / width) - 1e-9);
        return new FanPlot(
            left,
            bottom,
            marks,
            [.. Enumerable.Range(begin, (int)Math.Floor((to / width) + 1e-9) - begin + 1).Select(number => number * width)],
            ratio => left + ((ratio - from) / (to - from) * (frame.Right - left)),
            value => bottom - ((value - marks[0]) / (marks[^1] - marks[0]) * frame.Height));
    }
}
