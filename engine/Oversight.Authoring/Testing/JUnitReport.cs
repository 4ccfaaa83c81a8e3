using System.Globalization;
using System.Text;
using System.Xml;
using Oversight.Policies.Cases;

namespace Oversight.Authoring.Testing;

/// <summary>Results of cases in the XML that build servers read (JUnit): a suite a pack, a test a case.</summary>
public static class JUnitReport
{
    /// <summary>Writes the results.</summary>
    /// <param name="packs">The packs with their cases.</param>
    /// <param name="elapsed">How long all of them took together; cases are judged together, so none has a time of its own.</param>
    /// <param name="language">Language of the differences, <c>zh</c> or <c>en</c>.</param>
    /// <param name="output">Where the XML goes; left open.</param>
    public static void Write(IReadOnlyList<PackCases> packs, TimeSpan elapsed, string language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(packs);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false });
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "oversight");
        Counts(xml, packs.SelectMany(pack => pack.Results));
        xml.WriteAttributeString("time", elapsed.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
        foreach (var pack in packs)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", pack.Plugin.Plugin.Id);
            Counts(xml, pack.Results);
            foreach (var result in pack.Results)
            {
                Write(xml, result, language);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, IEnumerable<CaseResult> results)
    {
        xml.WriteAttributeString("tests", Text(results.Count()));
        xml.WriteAttributeString("failures", Text(results.Count(result => !result.Passed)));
        xml.WriteAttributeString("errors", "0");
    }

    private static void Write(XmlWriter xml, CaseResult result, string language)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", $"{result.Case.Pack}.{Path.GetFileNameWithoutExtension(result.Case.File)}");
        xml.WriteAttributeString("name", Allowed(result.Case.Name));
        xml.WriteAttributeString("file", result.Case.File);
        xml.WriteAttributeString("line", Text(result.Case.Line));
        if (!result.Passed)
        {
            var lines = result.Failures.Select(failure => Allowed(failure.Text.In(language))).ToArray();
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", lines[0]);
            xml.WriteString(string.Join('\n', lines));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // XML has no way at all to write some characters; a case may hold any.
    private static string Allowed(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString()));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
