using System.Reflection;
using System.Text;
using Oversight.Authoring.Linting;
using Oversight.Authoring.Sources;
using Oversight.Authoring.Tests.Support;

namespace Oversight.Authoring.Tests.Linting;

/// <summary>
/// Wrong scripts and YAML files, each with the message that it gives, word for word. The golden file is what the test writes beside
/// its assembly when they differ.
/// </summary>
public sealed class FaultMessagesTests
{
    private const string Script = "policies/rules.csx";
    private const string Parameters = "parameters.yaml";
    private const string Cases = "cases/rules.yaml";

    // File, what is replaced by what.
    private static readonly (string File, string From, string To)[] Faults =
    [
        (Script, "i.TeamSize", "i.TeamSiz"),
        (Script, "Inspections.Must", "Inspectons.Must"),
        (Script, ".Hold(i", ".Holds(i"),
        (Script, "i.TeamSize >= teamMin.For(i)", "i.Source == InspectionSource.Randon"),
        (Script, "i.TeamSize >= teamMin.For(i)", "i.Source == InspectionSource.Q"),
        (Script, "teamMin.For(i));", "teamMin.For(i))"),
        (Script, "teamMin.For(i));", "teamMin.For(i);"),
        (Script, "zh: \"不少于2名检查人员\"", "cn: \"不少于2名检查人员\""),
        (Script, "zh: \"不少于2名检查人员\", ", ""),
        (Script, "\"At least two officers\"", "\"At least two officers"),
        (Script, "i.TeamSize >= teamMin.For(i)", "i.TeamSize"),
        (Script, "i.TeamSize >= teamMin.For(i)", "i.TeamSize >= \"two\""),
        (Script, "teamMin.For(i)", "2"),
        (Script, "teamMin.For(i)", "Count(\"team_min\").For(i)"),
        (Script, "i.TeamSize >= teamMin.For(i)", "System.IO.File.Exists(\"x\")"),
        (Script, "i.TeamSize >= teamMin.For(i)", "i.Date < System.DateTime.Now"),
        (Script, "Count(\"team_min\")", "Count(\"team_mim\")"),
        (Script, "Count(\"team_min\")", "Days(\"team_min\")"),
        (Script, "var teamMin", "var reportDays"),
        (Script, ".Cites(\"第二条\", zh: \"不少于2名检查人员\", en: \"At least two officers\")", ""),
        (Script, ".Within(reportDays)", ""),
        (Script, ".Within(reportDays)", ".Within(5)"),
        (Script, "\"jintan.3.report\"", "\"jintan.2.team\""),
        (Script, "    .Hold(i => i.TeamSize >= teamMin.For(i));", "    .Hold(i => { while (true) { } });"),
        (Parameters, "unit: count", "unit: cuont"),
        (Parameters, "citation: 第二条", "citaton: 第二条"),
        (Parameters, ", citation: 第二条", ""),
        (Parameters, "value: 2,", "value: two,"),
        (Parameters, "2018-01-01, value: 2", "2018-02-01, value: 2"),
        (Parameters, "from: 2021-01-01", "from: 2021-02-01"),
        (Parameters, "from: 2021-01-01", "from: 2020-12-01"),
        (Parameters, "    unit: count", "\tunit: count"),
        (Parameters, "    unit: count", "      unit: count"),
        (Parameters, "parameters:\n", "parameters:\n  spare:\n    unit: count\n    zh: 备用\n    en: Spare\n    values: [{from: 2018-01-01, value: 1, citation: 第一条}]\n"),
        (Cases, "jintan.2.team: holds", "jintan.2.taem: holds"),
        (Cases, "jintan.2.team: holds", "jintan.2.team: hold"),
        (Cases, "{jintan.2.team: holds, ", "{"),
        (Cases, "title: Fire doors}", "title: Fire doors"),
        (Cases, "items:", "itmes:"),
        (Cases, "title: Fire doors", "titel: Fire doors"),
        (Cases, "    expect: {jintan.2", "    expects: {jintan.2"),
    ];

    [Fact]
    public void Check_WrongFiles_GiveTheGoldenMessages()
    {
        var text = new StringBuilder();
        foreach (var (file, from, to) in Faults)
        {
            using var plugin = new TinyPlugin();
            var path = Path.Combine(plugin.Folder.Path, file);
            var source = File.ReadAllText(path);
            Assert.Contains(from, source, StringComparison.Ordinal);
            plugin.Write(file, source.Replace(from, to, StringComparison.Ordinal));

            text.Append($"== {file}: {Shown(from)} -> {Shown(to)}\n");
            foreach (var finding in PluginLint.Check(plugin.Folder))
            {
                var place = $"{plugin.Folder.Relative(finding.File)}({finding.Line},{finding.Column}): {finding.Rule.Code}: ";
                text.Append($"{place}{finding.Text.En}\n{place}{finding.Text.Zh}\n");
                foreach (var line in SourceExcerpt.Of(finding.File, finding.Line, finding.Column, finding.Text.En))
                {
                    text.Append(line.TrimEnd()).Append('\n');
                }
            }

            text.Append('\n');
        }

        var golden = Path.Combine(Root, "tests", "Oversight.Authoring.Tests", "Golden", "faults.txt");
        var actual = text.ToString();
        if (!File.Exists(golden) || File.ReadAllText(golden) != actual)
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "faults.txt"), actual);
        }

        Assert.Equal(File.Exists(golden) ? File.ReadAllText(golden) : "", actual);
    }

    [Fact]
    public void Check_BuiltPlugins_FindNothing() => Assert.Empty(
        Policies.Loading.PluginDiscovery.Find(Policies.Loading.PolicyHost.BuiltInFolder).SelectMany(folder => PluginLint.Check(folder)).Select(finding => finding.Text.En));

    private static string Root { get; } = typeof(FaultMessagesTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static string Shown(string text) => text.Length == 0 ? "(nothing)" : text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
