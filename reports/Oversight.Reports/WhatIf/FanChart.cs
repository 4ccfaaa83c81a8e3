using System.Globalization;
using System.Text;

namespace Oversight.Reports.WhatIf;

/// <summary>A fan chart over the ratio as an SVG file of its own: for each scenario a line and a band around it.</summary>
/// <remarks>
/// Written here, without the charts' library: that one draws in a browser or in Node.js, and neither is there when the command runs. Lines differ
/// by dashes and marks as well as by colour, for print and for colour-blind readers. The same numbers give the same bytes.
/// </remarks>
/// <param name="title">Title.</param>
/// <param name="note">What line and band are.</param>
/// <param name="axis">Name of the horizontal axis.</param>
/// <param name="isShare">Whether the values are shares, written in per cent.</param>
internal sealed class FanChart(string title, string note, string axis, bool isShare)
{
    private const int Width = 480;
    private const int PlotHeight = 200;
    private const int Margin = 14;
    private const int Size = 13;
    private const int TitleSize = 15;
    private const int Right = 24;
    private const int TitleLine = 19;
    private const int NoteLine = 16;
    private const int LegendLine = 20;
    private const string Ink = "#1c2329";
    private const string Soft = "#59636e";

    private readonly StringBuilder svg = new();

    /// <summary>Draws the chart.</summary>
    /// <param name="series">The scenarios; at least one.</param>
    /// <returns>The SVG, without an XML declaration.</returns>
    public string Draw(IReadOnlyList<FanSeries> series)
    {
        var (titles, notes) = (ChartText.Wrap(title, TitleSize, Width - (2 * Margin)), ChartText.Wrap(note, Size - 1, Width - (2 * Margin)));
        var plot = FanPlot.Of(series, isShare, new PlotFrame(Margin, Width - Right, 24 + (titles.Count * TitleLine) + (notes.Count * NoteLine), PlotHeight, Size));
        var legend = Legend(series);
        var height = plot.Bottom + 52 + (legend.Max(entry => entry.Line) * LegendLine) + 18;
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"{Size}\" role=\"img\">");
        Add($"<title>{Markup.Text(title)}</title><rect width=\"{Width}\" height=\"{height}\" fill=\"#ffffff\"/>");
        var y = 6;
        foreach (var line in titles)
        {
            Add($"<text x=\"{Margin}\" y=\"{y += TitleLine}\" font-size=\"{TitleSize}\" font-weight=\"bold\" fill=\"{Ink}\">{Markup.Text(line)}</text>");
        }

        foreach (var line in notes)
        {
            Add($"<text x=\"{Margin}\" y=\"{y += NoteLine}\" font-size=\"{Size - 1}\" fill=\"{Soft}\">{Markup.Text(line)}</text>");
        }

        Axes(plot);
        foreach (var one in series)
        {
            Line(plot, one);
        }

        foreach (var (x, line, one, name) in legend)
        {
            var at = plot.Bottom + 52 + (line * LegendLine);
            Add($"<line x1=\"{x:0.##}\" x2=\"{x + 24:0.##}\" y1=\"{at}\" y2=\"{at}\" stroke=\"{one.Colour}\" stroke-width=\"3\" stroke-dasharray=\"{one.Dashes}\"/>");
            Add($"<text x=\"{x + 30:0.##}\" y=\"{at + 4}\" fill=\"{Ink}\">{Markup.Text(name)}</text>");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private void Axes(FanPlot plot)
    {
        foreach (var mark in plot.Marks)
        {
            Add($"<line x1=\"{plot.Left}\" x2=\"{Width - Right}\" y1=\"{plot.Y(mark):0.##}\" y2=\"{plot.Y(mark):0.##}\" stroke=\"#e3e1da\"/>");
            Add($"<text x=\"{plot.Left - 8}\" y=\"{plot.Y(mark) + 4:0.##}\" text-anchor=\"end\" fill=\"{Soft}\">{ChartNumber.Of(mark, isShare)}</text>");
        }

        foreach (var ratio in plot.Ratios)
        {
            Add($"<text x=\"{plot.X(ratio):0.##}\" y=\"{plot.Bottom + 18}\" text-anchor=\"middle\" fill=\"{Soft}\">{ChartNumber.Of(ratio, true)}</text>");
        }

        Add($"<text x=\"{Width - Margin}\" y=\"{plot.Bottom + 36}\" text-anchor=\"end\" fill=\"{Soft}\">{Markup.Text(axis)}</text>");
    }

    private void Line(FanPlot plot, FanSeries one)
    {
        if (one.Points is [var only])
        {
            // One ratio has no width for a band.
            var x = plot.X(only.X) + (6 * one.Number);
            Add($"<line x1=\"{x:0.##}\" x2=\"{x:0.##}\" y1=\"{plot.Y(only.Low):0.##}\" y2=\"{plot.Y(only.High):0.##}\" stroke=\"{one.Colour}\" stroke-width=\"2\"/>");
            Add($"<circle cx=\"{x:0.##}\" cy=\"{plot.Y(only.Middle):0.##}\" r=\"4\" fill=\"{one.Colour}\"/>");
            return;
        }

        var edge = one.Points.Select(point => Place(point.X, point.High)).Concat(one.Points.Reverse().Select(point => Place(point.X, point.Low)));
        Add($"<polygon points=\"{string.Join(' ', edge)}\" fill=\"{one.Colour}\" fill-opacity=\"0.16\"/>");
        Add($"<polyline points=\"{string.Join(' ', one.Points.Select(point => Place(point.X, point.Middle)))}\" fill=\"none\" stroke=\"{one.Colour}\" stroke-width=\"2\" stroke-dasharray=\"{one.Dashes}\"/>");
        foreach (var point in one.Points)
        {
            Add($"<circle cx=\"{plot.X(point.X):0.##}\" cy=\"{plot.Y(point.Middle):0.##}\" r=\"2.5\" fill=\"{one.Colour}\"/>");
        }

        string Place(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{plot.X(x):0.##},{plot.Y(y):0.##}");
    }

    // As many names to a line as there is room for.
    private static List<(double X, int Line, FanSeries One, string Name)> Legend(IReadOnlyList<FanSeries> series)
    {
        var entries = new List<(double X, int Line, FanSeries One, string Name)>();
        var (x, line) = ((double)Margin, 0);
        foreach (var one in series)
        {
            var name = ChartText.Shorten(one.Name, Size, Width - (2 * Margin) - 30);
            var width = 30 + ChartText.Width(name, Size);
            if (x > Margin && x + width > Width - Margin)
            {
                (x, line) = (Margin, line + 1);
            }

            entries.Add((x, line, one, name));
            x += width + 18;
        }

        return entries;
    }

    private void Add(FormattableString part) => svg.Append(part.ToString(CultureInfo.InvariantCulture));
}
