using System.Text;
using Oversight.Policies.Cases;
using Oversight.Policies.Loading;

namespace Oversight.Authoring.Tests.Support;

/// <summary>
/// Small packs that extend each other, in folders beside each other: jintan, which extends none; zibo, which extends jintan; xinzhou, which
/// extends zibo. Ids and documents are those of the built plug-ins.
/// </summary>
internal sealed class TinyPacks : IDisposable
{
    public const string Extends = """
        extends: jintan
        switched_off:
          - rule: jintan.2.team
            zh: 本县另有规定
            en: The county rules it otherwise
            citation: 第四条
            from: 2022-07-01
            to: 2022-12-31
        overrides:
          report_days:
            values:
              - {from: 2022-01-01, to: 2022-12-31, value: 3, citation: 第五条}

        """;

    public static readonly string Cases = TinyWorld.Given(2022, "03-04") + """
        cases:
          - name: on the third working day
            expect: {zibo.2.team: holds, zibo.3.report: holds}
          - name: on the fourth, in time by the number taken over
            rows: {inspections: [{inspection_id: I1, report_on: 2022-03-07}]}
            expect: {zibo.2.team: holds, zibo.3.report: {breaches: [{subject: I1, state: late, due_on: 2022-03-04, done_on: 2022-03-07, days_late: 1}]}}
          - name: on the fifth of the year before, when the number taken over stands
            year: 2021
            rows: {inspections: [{inspection_id: I1, inspected_on: 2021-03-01, completed_on: 2021-03-01, report_on: 2021-03-08}]}
            expect: {zibo.3.report: holds}
          - name: on the sixth of the year after
            year: 2023
            rows: {inspections: [{inspection_id: I1, inspected_on: 2023-03-01, completed_on: 2023-03-01, report_on: 2023-03-09}]}
            expect: {zibo.3.report: {breaches: [{subject: I1, state: late, due_on: 2023-03-08, done_on: 2023-03-09, days_late: 1}]}}
          - name: alone on the last day before the rule is off
            rows: {inspections: [{inspection_id: I1, inspected_on: 2022-06-30, completed_on: ~, report_on: ~}]}
            without: {assignments: [[I1, F2]]}
            expect: {zibo.2.team: {breaches: [{subject: I1}]}, zibo.3.report: not_applicable}
          - name: alone on the first day on which it is off
            rows: {inspections: [{inspection_id: I1, inspected_on: 2022-07-01, completed_on: ~, report_on: ~}]}
            without: {assignments: [[I1, F2]]}
            expect: {zibo.2.team: not_applicable, zibo.3.report: not_applicable}
          - name: alone on the last day on which it is off
            rows: {inspections: [{inspection_id: I1, inspected_on: 2022-12-31, completed_on: ~, report_on: ~}]}
            without: {assignments: [[I1, F2]]}
            expect: {zibo.2.team: not_applicable, zibo.3.report: not_applicable}
          - name: alone on the day after
            year: 2023
            rows: {inspections: [{inspection_id: I1, inspected_on: 2023-01-01, completed_on: ~, report_on: ~}]}
            without: {assignments: [[I1, F2]]}
            expect: {zibo.2.team: {breaches: [{subject: I1}]}, zibo.3.report: not_applicable}

        """;

    private readonly string _root = Directory.CreateTempSubdirectory("oversight-packs-").FullName;

    public TinyPacks()
    {
        Base = Add("Jintan");
        Write(Base, "parameters.yaml", TinyPlugin.Parameters);
        Write(Base, "policies/rules.csx", TinyPlugin.Script);
        Write(Base, "cases/rules.yaml", TinyPlugin.Cases);
        Extending = Add("Zibo");
        Write(Extending, "parameters.yaml", "parameters: {}\n");
        Write(Extending, "extends.yaml", Extends);
        Write(Extending, "cases/rules.yaml", Cases);
    }

    /// <summary>The folder of the packs.</summary>
    public string Root => Path.Combine(_root, "packs");

    /// <summary>The pack that is extended.</summary>
    public PluginFolder Base { get; }

    /// <summary>The pack that extends it.</summary>
    public PluginFolder Extending { get; }

    /// <summary>A cache folder that does not exist yet.</summary>
    public string Cache => Path.Combine(_root, "cache");

    /// <summary>Adds a folder with the assembly of a built plug-in and nothing else.</summary>
    /// <param name="assembly">Name of the plug-in.</param>
    /// <param name="within">Folder for it; null = beside the others.</param>
    public PluginFolder Add(string assembly, string? within = null)
    {
        var folder = new PluginFolder(Path.Combine(within ?? Root, assembly), Path.Combine(within ?? Root, assembly, assembly + ".dll"));
        Directory.CreateDirectory(folder.Path);
        foreach (var name in new[] { $"{assembly}.dll", $"{assembly}.deps.json" })
        {
            File.Copy(Path.Combine(PolicyHost.BuiltInFolder, assembly, name), Path.Combine(folder.Path, name));
        }

        return folder;
    }

    /// <summary>Adds xinzhou, which extends zibo.</summary>
    public PluginFolder AddThird(string extends)
    {
        var folder = Add("Xinzhou");
        Write(folder, "parameters.yaml", "parameters: {}\n");
        Write(folder, "extends.yaml", extends);
        return folder;
    }

    public static void Write(PluginFolder folder, string file, string text)
    {
        var path = Path.Combine(folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }

    /// <summary>Loads the pack that extends, alone.</summary>
    public LoadedPlugin Load(params IReadOnlyList<ParameterOverride> overrides) => PolicyHost.Load([Extending], overrides, Cache).Single();

    /// <summary>Runs the cases of a pack, and says how they fail.</summary>
    public static IEnumerable<string> Failures(LoadedPlugin plugin) =>
        CaseSuite.Run([plugin], threads: 1).Single().Failed.SelectMany(result => result.Failures.Select(failure => $"{result.Case.Name}: {failure.Text.En}"));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
