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
    public static string ReadText(string name) => Encoding.UTF8.GetString(Read(name));

    /// <summary>A part's text in UTF-8: a million characters are neither decoded nor encoded to be written.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream("web/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks the page's part {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);

        // A browser reads CR LF as LF before it hashes a script; a checkout may have turned one into the other.
        return bytes.AsSpan().Contains((byte)'\r')
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"))
            : bytes;
    }

    /// <summary>The page's scripts as one, in UTF-8, which shares nothing with other scripts.</summary>
    public static byte[] ReadScripts()
    {
        using var script = new MemoryStream();
        script.Write("(() => {\n'use strict';\n"u8);
        foreach (var name in Scripts)
        {
            script.Write(Read(name));
        }

        script.Write("})();\n"u8);
        return script.ToArray();
    }
}
