using System.Globalization;
using System.Text;

namespace Oversight.Reports.WhatIf;

/// <summary>Writes HTML whose texts are escaped, whatever they hold.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder html = new();

    /// <summary>Markup as it is.</summary>
    public HtmlText Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>A text.</summary>
    public HtmlText Text(string text) => Raw(Markup.Text(text));

    /// <summary>An element with a text.</summary>
    /// <param name="tag">Its tag.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">Its class; null = none.</param>
    public HtmlText Element(string tag, string text, string? style = null) =>
        Raw($"<{tag}{(style is null ? "" : $" class=\"{style}\"")}>").Text(text).Raw($"</{tag}>\n");

    /// <summary>A table that may be scrolled sideways. Groups of rows share their first cell.</summary>
    /// <param name="head">The headings.</param>
    /// <param name="plain">How many columns, from the first, hold texts; the others hold numbers.</param>
    /// <param name="groups">Rows by what their first cell says. A cell's lines after the first are set smaller.</param>
    public void Table(IEnumerable<string> head, int plain, IEnumerable<(string First, IReadOnlyList<IReadOnlyList<string>> Rows)> groups)
    {
        Raw("<div class=\"scroll pin\"><table><thead><tr>");
        foreach (var (cell, column) in head.Select((cell, column) => (cell, column)))
        {
            Raw(column < plain ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">").Text(cell).Raw("</th>");
        }

        Raw("</tr></thead><tbody>\n");
        foreach (var (first, rows) in groups)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                Raw("<tr>");
                if (row == 0)
                {
                    Raw(rows.Count == 1 ? "<th scope=\"row\">" : string.Create(CultureInfo.InvariantCulture, $"<th scope=\"rowgroup\" rowspan=\"{rows.Count}\">")).Text(first).Raw("</th>");
                }

                foreach (var (cell, column) in rows[row].Select((cell, column) => (cell, column + 1)))
                {
                    Raw(column < plain ? "<td>" : "<td class=\"n\">");
                    var lines = cell.Split('\n');
                    Text(lines[0]);
                    foreach (var line in lines.Skip(1))
                    {
                        Raw("<span class=\"sub\">").Text(line).Raw("</span>");
                    }

                    Raw("</td>");
                }

                Raw("</tr>\n");
            }
        }

        Raw("</tbody></table></div>\n");
    }

    /// <inheritdoc/>
    public override string ToString() => html.ToString();
}
