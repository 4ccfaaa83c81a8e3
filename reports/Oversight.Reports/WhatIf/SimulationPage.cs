using System.Text;
using Oversight.Reports.Model;
using Oversight.Reports.Page;
using Oversight.Simulation.Results;

namespace Oversight.Reports.WhatIf;

/// <summary><c>simulation.html</c>: what a simulation says, in Chinese and English, as one file that needs neither a network nor a script.</summary>
/// <remarks>Texts from data are escaped; the page's content security policy runs no script and loads nothing.</remarks>
/// <param name="summary">What the simulation says.</param>
/// <param name="charts">Its charts by language: <c>zh</c>, <c>en</c>.</param>
/// <param name="tool">The program that writes it.</param>
internal sealed class SimulationPage(SimulationSummary summary, IReadOnlyDictionary<string, (string Name, string Svg)[]> charts, ToolInfo tool)
{
    public const string FileName = "simulation.html";

    // The language is chosen by a radio button, and shown by its state alone.
    private const string Style =
        """
        main { display: none; padding-bottom: 50px; }
        #zh:checked ~ main:lang(zh), #en:checked ~ main:lang(en) { display: block; }
        .language { margin: 18px 6px 0 18px; }
        #zh { margin-left: max(24px, calc(50vw - 596px)); }
        section { padding: 26px 0 4px; }
        .answer { font-size: 1.1rem; margin: 8px 0 2px; max-width: 62em; }
        .scroll { margin: 12px 0 20px; }
        .scroll + .note { margin-top: 26px; }
        .pair { grid-template-columns: repeat(auto-fill, minmax(min(100%, 350px), 1fr)); }
        figure svg { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
        li { max-width: 62em; margin: 3px 0; }
        tbody th { font-weight: 400; }
        @media (max-width: 640px) {
          #zh { margin-left: 14px; }
          figure { padding: 4px 0; }
          tbody th { min-width: 10em; max-width: 10em; overflow-wrap: anywhere; }
        }
        @media print { .language, .language + label { display: none; } }
        @media screen and (prefers-color-scheme: dark) {
          figure svg > rect[fill="#ffffff"] { fill: var(--sheet); }
          figure svg text[fill="#1c2329"] { fill: var(--ink); }
          figure svg text[fill="#59636e"] { fill: var(--soft); }
          figure svg [stroke="#e3e1da"] { stroke: var(--line); }
          figure svg [stroke="#0072b2"] { stroke: var(--c1); } figure svg [fill="#0072b2"] { fill: var(--c1); }
          figure svg [stroke="#d55e00"] { stroke: var(--c4); } figure svg [fill="#d55e00"] { fill: var(--c4); }
          figure svg [stroke="#009e73"] { stroke: var(--c3); } figure svg [fill="#009e73"] { fill: var(--c3); }
          figure svg [stroke="#cc79a7"] { stroke: var(--c5); } figure svg [fill="#cc79a7"] { fill: var(--c5); }
          figure svg [stroke="#b8860b"] { stroke: var(--c2); } figure svg [fill="#b8860b"] { fill: var(--c2); }
          figure svg [stroke="#56b4e9"] { stroke: var(--c6); } figure svg [fill="#56b4e9"] { fill: var(--c6); }
        }
        """;

    // The report's page is told by its script when to be dark; this one has none and follows the reader's system.
    private static string Colours => PageAssets.ReadText("page.css")
        .Replace("@media screen {", "@media screen and (prefers-color-scheme: dark) {", StringComparison.Ordinal)
        .Replace(":root[data-theme=\"dark\"]", ":root", StringComparison.Ordinal);

    /// <summary>Writes the page into a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="language">The language that is shown first.</param>
    public void Write(string folder, string language) =>
        File.WriteAllText(Path.Combine(folder, FileName), Html(language), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private string Html(string language)
    {
        var html = new HtmlText()
            .Raw($"<!DOCTYPE html>\n<html lang=\"{(language == "en" ? "en" : "zh-CN")}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", $"{summary.Plugin.Plugin.Id} {summary.Year}")
            .Raw($"<style>\n{Colours}{Style}\n</style>\n</head>\n<body>\n");
        foreach (var (id, name) in new[] { ("zh", "中文"), ("en", "English") })
        {
            html.Raw($"<input class=\"language\" type=\"radio\" name=\"language\" id=\"{id}\"{(id == language ? " checked" : "")}><label for=\"{id}\" lang=\"{id}\">{name}</label>\n");
        }

        new SimulationSections(summary, charts["zh"], tool, "zh").Write(html);
        new SimulationSections(summary, charts["en"], tool, "en").Write(html);
        return html.Raw("</body>\n</html>\n").ToString();
    }
}
