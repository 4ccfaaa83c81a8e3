using System.Reflection;
using System.Text;
using Oversight.Authoring.Linting;
using Oversight.Authoring.Sources;
using Oversight.Authoring.Tests.Support;

namespace Oversight.Authoring.Tests.Inheritance;

/// <summary>
/// Packs that extend another in a wrong way, each with the message that it gives, word for word. The golden file is what the test writes
/// beside its assembly when they differ.
/// </summary>
public sealed class ExtensionFaultsTests
{
    private const string Extends = "extends.yaml";

    // File, what is replaced by what.
    private static readonly (string File, string From, string To)[] Faults =
    [
        (Extends, "extends: jintan", "extends: jintam"),
        (Extends, "extends: jintan", "extends: national"),
        (Extends, "extends: jintan", "extends: zibo"),
        (Extends, "extends: jintan", "extands: jintan"),
        (Extends, Support.TinyPacks.Extends, "extends: xinzhou\n"),
        (Extends, "rule: jintan.2.team", "rule: jintan.2.taem"),
        (Extends, "rule: jintan.2.team", "rule: zibo.2.team"),
        (Extends, "    zh: 本县另有规定\n", ""),
        (Extends, "    citation: 第四条\n", ""),
        (Extends, "from: 2022-07-01", "from: 2022-7-1"),
        (Extends, "from: 2022-07-01", "from: 2023-07-01"),
        (Extends, "overrides:", "  - {rule: jintan.2.team, zh: 又, en: Again, citation: 第六条, from: 2022-12-31}\noverrides:"),
        (Extends, "  report_days:", "  report_dasy:"),
        (Extends, ", citation: 第五条", ""),
        (Extends, "value: 3", "value: three"),
        (Extends, "to: 2022-12-31, value", "to: 2021-12-31, value"),
        (Extends, "citation: 第五条}", "citation: 第五条}\n      - {from: 2022-12-31, value: 4, citation: 第五条}"),
        (Extends, "      - {from: 2022-01-01, to: 2022-12-31, value: 3, citation: 第五条}", "      []"),
        (Extends, "switched_off:", "switchd_off:"),
        (Extends, Support.TinyPacks.Extends, ""),
        (Extends, "    from: 2022-07-01\n    to: 2022-12-31\n", "  - {rule: jintan.3.report, zh: 停, en: Off, citation: 第六条}\n"),
        ("parameters.yaml", "parameters: {}", "parameters: {report_days: {unit: working_days, zh: 期限, en: Term, values: [{from: 2018-01-01, value: 3, citation: 五}]}}"),
        ("policies/own.csx", "", "Inspections.Must(\"zibo.2.team\").Cites(\"二\", zh: \"甲\", en: \"A\").Hold(i => i.Signed);\n"),
        ("policies/own.csx", "", "Inspections.Must(\"zibo.9.own\").Cites(\"九\", zh: \"甲\", en: \"A\").Hold(i => i.Signed);\nDraw.MayCrossSections(because: \"jintan.2.team\");\n"),
        ("policies/own.csx", "", TinyPlugin.Script),
        ("cases/rules.yaml", "zibo.2.team: holds, zibo.3", "jintan.2.team: holds, zibo.3"),
        ("cases/rules.yaml", Support.TinyPacks.Cases, "cases: []\n"),
    ];

    [Fact]
    public void Check_WrongExtensions_GiveTheGoldenMessages()
    {
        var text = new StringBuilder();
        foreach (var (file, from, to) in Faults)
        {
            using var packs = new TinyPacks();
            var path = Path.Combine(packs.Extending.Path, file);
            var source = File.Exists(path) ? File.ReadAllText(path) : "";
            Assert.Contains(from, source, StringComparison.Ordinal);
            TinyPacks.Write(packs.Extending, file, from.Length == 0 ? source + to : source.Replace(from, to, StringComparison.Ordinal));
            Add(text, $"{file}: {Shown(from)} -> {Shown(to)}", packs);
        }

        using (var packs = new TinyPacks())
        {
            TinyPacks.Write(packs.Base, Extends, "extends: zibo\n");
            Add(text, "a circle of two", packs);
        }

        using (var packs = new TinyPacks())
        {
            TinyPacks.Write(packs.Base, "parameters.yaml", TinyPlugin.Parameters.Replace("value: 2,", "to: 2030-12-31, value: 2,", StringComparison.Ordinal));
            Add(text, "a number of the base that is no number", packs);
        }

        var golden = Path.Combine(Root, "tests", "Oversight.Authoring.Tests", "Golden", "extension-faults.txt");
        var actual = text.ToString();
        if (!File.Exists(golden) || File.ReadAllText(golden) != actual)
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "extension-faults.txt"), actual);
        }

        Assert.Equal(File.Exists(golden) ? File.ReadAllText(golden) : "", actual);
    }

    [Fact]
    public void Check_AnExtendingPack_FindsNothing()
    {
        using var packs = new TinyPacks();

        Assert.Empty(PluginLint.Check(packs.Extending).Select(finding => finding.Text.En));
    }

    private static void Add(StringBuilder text, string title, TinyPacks packs)
    {
        text.Append($"== {title}\n");
        foreach (var finding in PluginLint.Check(packs.Extending))
        {
            var place = $"{Path.GetRelativePath(packs.Root, finding.File).Replace('\\', '/')}({finding.Line},{finding.Column}): {finding.Rule.Code}: ";
            text.Append(Of($"{place}{finding.Text.En}\n{place}{finding.Text.Zh}\n"));
            foreach (var line in SourceExcerpt.Of(finding.File, finding.Line, finding.Column, finding.Text.En))
            {
                text.Append(line.TrimEnd()).Append('\n');
            }
        }

        text.Append('\n');

        string Of(string words) => words.Replace(packs.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private static string Root { get; } = typeof(ExtensionFaultsTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static string Shown(string text) => text.Length switch
    {
        0 => "(nothing)",
        > 120 => "(all of it)",
        _ => text.Replace("\n", "\\n", StringComparison.Ordinal),
    };
}
