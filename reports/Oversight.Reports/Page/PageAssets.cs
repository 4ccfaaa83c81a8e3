using System.Text;

namespace Oversight.Reports.Page;

/// <summary>The page's parts, kept as files in <c>web/</c> and embedded at build.</summary>
internal static class PageAssets
{
    // Each file may use what those before it declare.
    private static readonly string[] Scripts =
    [
        "state.js", "text.js", "text-indicators.js", "industries.js", "dom.js", "table.js", "rows.js", "behind.js", "chart.js", "lines.js",
        "overview.js", "coverage.js", "overload.js", "survival.js", "deadlines.js", "team.js", "plans.js", "rules.js", "waivers.js", "faults.js", "method.js",
        "main.js",
    ];

    /// <summary>A part's text.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream("web/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks the page's part {name}.");
        using var reader = new StreamReader(stream);

        // A browser reads CR LF as LF before it hashes a script; a checkout may have turned one into the other.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The page's scripts as one, which shares nothing with other scripts.</summary>
    public static string ReadScripts()
    {
        var script = new StringBuilder("(() => {\n'use strict';\n");
        foreach (var name in Scripts)
        {
            script.Append(Read(name));
        }

        return script.Append("})();\n").ToString();
    }
}
