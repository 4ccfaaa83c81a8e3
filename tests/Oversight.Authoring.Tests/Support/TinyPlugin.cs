using System.Text;
using Oversight.Policies.Loading;

namespace Oversight.Authoring.Tests.Support;

/// <summary>A plug-in of one rule of each of a few kinds, in a folder of its own, which a test may spoil.</summary>
internal sealed class TinyPlugin : IDisposable
{
    public const string Parameters = """
        parameters:
          team_min:
            unit: count
            zh: 检查组最少人数
            en: Smallest team
            values:
              - {from: 2018-01-01, value: 2, citation: 第二条}
          report_days:
            unit: working_days
            zh: 形成报告的期限
            en: Term for the report
            values:
              - {from: 2018-01-01, to: 2020-12-31, value: 7, citation: 第三条}
              - {from: 2021-01-01, value: 5, citation: 第三条}

        """;

    public const string Script = """
        var teamMin = Count("team_min");
        var reportDays = WorkingDays("report_days");

        Inspections.Must("jintan.2.team")
            .Cites("第二条", zh: "不少于2名检查人员", en: "At least two officers")
            .Hold(i => i.TeamSize >= teamMin.For(i));

        Inspections.Deadline("jintan.3.report")
            .Cites("第三条", zh: "按期形成报告", en: "The report is made in time")
            .From(i => i.CompletedOn).Within(reportDays).Done(i => i.ReportOn);

        """;

    public static readonly string Cases = TinyWorld.Given(2021, "03-08") + """
        cases:
          - name: in time
            expect: {jintan.2.team: holds, jintan.3.report: holds}
          - name: a day late
            rows: {inspections: [{inspection_id: I1, report_on: 2021-03-09}]}
            expect: {jintan.3.report: {breaches: [{subject: I1, state: late, due_on: 2021-03-08, done_on: 2021-03-09, days_late: 1}]}}

        """;

    private readonly string _root = Directory.CreateTempSubdirectory("oversight-authoring-").FullName;

    public TinyPlugin()
    {
        var source = Path.Combine(PolicyHost.BuiltInFolder, "Jintan");
        Folder = new PluginFolder(Path.Combine(_root, "Jintan"), Path.Combine(_root, "Jintan", "Jintan.dll"));
        Directory.CreateDirectory(Path.Combine(Folder.Path, "policies"));
        Directory.CreateDirectory(Path.Combine(Folder.Path, "cases"));
        foreach (var name in new[] { "Jintan.dll", "Jintan.deps.json" })
        {
            File.Copy(Path.Combine(source, name), Path.Combine(Folder.Path, name));
        }

        Write("parameters.yaml", Parameters);
        Write("policies/rules.csx", Script);
        Write("cases/rules.yaml", Cases);
    }

    public PluginFolder Folder { get; }

    /// <summary>A cache folder that does not exist yet.</summary>
    public string Cache => Path.Combine(_root, "cache");

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder.Path, file), text, new UTF8Encoding(false));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
