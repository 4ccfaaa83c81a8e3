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
    private const int Width = 640;
    private const int Height = 340;
    private const int Left = 66;
    private const int Right = 18;
    private const int Top = 52;
    private const int Bottom = 78;
    private static readonly string[] Colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9"];
    private static readonly string[] Dashes = ["", "7 3", "2 3", "9 3 2 3", "4 2", "1 2"];

    /// <summary>Draws the chart.</summary>
    /// <param name="series">The scenarios; at least one.</param>
    /// <returns>The SVG, without an XML declaration.</returns>
    public string Draw(IReadOnlyList<FanSeries> series)
    {
        var points = series.SelectMany(one => one.Points).ToArray();
        var (least, most) = (Math.Min(0, points.Min(point => point.Low)), Math.Max(0, points.Max(point => point.High)));
        var step = Step(most - least);
        (least, most) = (Math.Floor((least / step) + 1e-9) * step, Math.Ceiling((most / step) - 1e-9) * step);
        if (most - least < step / 2)
        {
            most = least + step;
        }

        var (from, to) = (points.Min(point => point.X), points.Max(point => point.X));
        if (to - from < 1e-12)
        {
            (from, to) = (from - 0.01, to + 0.01);
        }

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Markup.Text(title)}</title><rect width=\"{Width}\" height=\"{Height}\" fill=\"#ffffff\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"20\" font-size=\"14\" font-weight=\"bold\" fill=\"#1c2329\">{Markup.Text(title)}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"38\" font-size=\"11\" fill=\"#59636e\">{Markup.Text(note)}</text>");
        Axes();
        for (var i = 0; i < series.Count; i++)
        {
            Line(series[i], i);
        }

        Legend();
        return svg.Append("</svg>\n").ToString();

        double X(double value) => Left + ((value - from) / (to - from) * (Width - Left - Right));

        double Y(double value) => Height - Bottom - ((value - least) / (most - least) * (Height - Top - Bottom));

        void Axes()
        {
            for (var tick = 0; least + (tick * step) <= most + (step / 2); tick++)
            {
                var value = least + (tick * step);
                svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(value):0.##}\" y2=\"{Y(value):0.##}\" stroke=\"#e3e1da\"/>");
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{Y(value) + 4:0.##}\" text-anchor=\"end\" fill=\"#59636e\">{Number(value, isShare)}</text>");
            }

            var width = Step(to - from);
            for (var value = Math.Ceiling((from / width) - 1e-9) * width; value <= to + (width / 1000); value += width)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(value):0.##}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\" fill=\"#59636e\">{Number(value, true)}</text>");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Width - Right}\" y=\"{Height - Bottom + 36}\" text-anchor=\"end\" fill=\"#59636e\">{Markup.Text(axis)}</text>");
        }

        void Line(FanSeries one, int number)
        {
            var colour = Colours[number % Colours.Length];
            if (one.Points.Count == 1)
            {
                // One ratio has no width for a band.
                var only = one.Points[0];
                svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(only.X) + (6 * number):0.##}\" x2=\"{X(only.X) + (6 * number):0.##}\" y1=\"{Y(only.Low):0.##}\" y2=\"{Y(only.High):0.##}\" stroke=\"{colour}\" stroke-width=\"2\"/>");
                svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(only.X) + (6 * number):0.##}\" cy=\"{Y(only.Middle):0.##}\" r=\"4\" fill=\"{colour}\"/>");
                return;
            }

            var edge = one.Points.Select(point => Place(point.X, point.High)).Concat(one.Points.Reverse().Select(point => Place(point.X, point.Low)));
            svg.Append(CultureInfo.InvariantCulture, $"<polygon points=\"{string.Join(' ', edge)}\" fill=\"{colour}\" fill-opacity=\"0.16\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{string.Join(' ', one.Points.Select(point => Place(point.X, point.Middle)))}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" stroke-dasharray=\"{Dashes[number % Dashes.Length]}\"/>");
            foreach (var point in one.Points)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(point.X):0.##}\" cy=\"{Y(point.Middle):0.##}\" r=\"2.5\" fill=\"{colour}\"/>");
            }
        }

        string Place(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{X(x):0.##},{Y(y):0.##}");

        void Legend()
        {
            var at = (double)Left;
            for (var i = 0; i < series.Count; i++)
            {
                var (colour, dash) = (Colours[i % Colours.Length], Dashes[i % Dashes.Length]);
                svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{at:0.##}\" x2=\"{at + 24:0.##}\" y1=\"{Height - 18}\" y2=\"{Height - 18}\" stroke=\"{colour}\" stroke-width=\"3\" stroke-dasharray=\"{dash}\"/>");
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{at + 30:0.##}\" y=\"{Height - 14}\" fill=\"#1c2329\">{Markup.Text(series[i].Name)}</text>");
                at += 48 + series[i].Name.Sum(letter => letter > '\u2e80' ? 12.5 : 7);
            }
        }
    }

    /// <summary>A value as an axis or a table shows it.</summary>
    internal static string Number(double value, bool isShare) => isShare
        ? string.Create(CultureInfo.InvariantCulture, $"{value * 100:0.##}%")
        : string.Create(CultureInfo.InvariantCulture, $"{value + 0.0:#,0.##}");

    // 1, 2 or 5 times a power of ten, four to ten of them.
    private static double Step(double range)
    {
        if (range <= 0)
        {
            return 1;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(range / 4)));
        return (range / 4 / power) switch { >= 5 => 5 * power, >= 2 => 2 * power, _ => power };
    }
}
