using System.Net;

namespace Oversight.Reports.WhatIf;

/// <summary>Texts that go into HTML and SVG: whatever they hold, they stay text.</summary>
internal static class Markup
{
    /// <summary>A text with everything escaped that could end or begin markup; control characters that XML forbids become U+FFFD.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(
        string.Concat(text.Select(letter => char.IsControl(letter) && letter is not ('\t' or '\n' or '\r') ? '\uFFFD' : letter)));
}
