using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Oversight.Authoring.Testing;
using Oversight.Authoring.Tests.Support;
using Oversight.Policies;
using Oversight.Policies.Evaluation;

namespace Oversight.Authoring.Tests.Testing;

/// <summary>A plug-in that is loaded again and again while its author works.</summary>
public sealed class ReloadingTestsTests
{
    private const int Reloads = 200;

    [Fact]
    public void Run_ChangedScriptCaseAndParameter_AreSeen()
    {
        using var plugin = new TinyPlugin();
        using var tests = new ReloadingTests(plugin.Folder, plugin.Cache);
        Assert.Empty(tests.Run().Failed);

        plugin.Write("policies/rules.csx", TinyPlugin.Script.Replace(">=", "<", StringComparison.Ordinal));
        var failed = tests.Run().Failed.ToArray();
        Assert.Equal(["in time", "a day late"], failed.Select(result => result.Case.Name));
        Assert.All(failed, result => Assert.Contains(result.Failures, failure => failure.About == "jintan.2.team"));

        plugin.Write("policies/rules.csx", TinyPlugin.Script);
        plugin.Write("parameters.yaml", TinyPlugin.Parameters.Replace("value: 5", "value: 6", StringComparison.Ordinal));
        Assert.Equal("a day late", Assert.Single(tests.Run().Failed).Case.Name);

        plugin.Write("parameters.yaml", TinyPlugin.Parameters);
        plugin.Write("cases/rules.yaml", TinyPlugin.Cases.Replace("days_late: 1", "days_late: 2", StringComparison.Ordinal));
        var differences = CaseLines.Differences(Assert.Single(tests.Run().Failed), "en");
        Assert.Equal(
            [
                "jintan.3.report",
                "  expected I1 (late, due 2021-03-08, done 2021-03-09, days_late 2)",
                "  found    I1 (late, due 2021-03-08, done 2021-03-09, days_late 1)",
            ],
            differences);
    }

    [Fact]
    public void Run_ChangedScriptAndParameterOfThePackThatIsExtended_AreSeen()
    {
        using var packs = new TinyPacks();
        using var tests = new ReloadingTests(packs.Extending, packs.Cache);
        Assert.Empty(tests.Run().Failed);
        Assert.Equal([packs.Base], tests.Bases);

        TinyPacks.Write(packs.Base, "policies/rules.csx", TinyPlugin.Script.Replace(">=", "<", StringComparison.Ordinal));
        Assert.Contains(tests.Run().Failed, result => result.Failures.Any(failure => failure.About == "zibo.2.team"));

        TinyPacks.Write(packs.Base, "policies/rules.csx", TinyPlugin.Script);
        TinyPacks.Write(packs.Base, "parameters.yaml", TinyPlugin.Parameters.Replace("value: 5", "value: 6", StringComparison.Ordinal));
        Assert.Equal("on the sixth of the year after", Assert.Single(tests.Run().Failed).Case.Name);

        TinyPacks.Write(packs.Base, "parameters.yaml", TinyPlugin.Parameters);
        Assert.Empty(tests.Run().Failed);
    }

    [Theory]
    [InlineData("policies/rules.csx", "Inspections.Must(")]
    [InlineData("parameters.yaml", "parameters: [")]
    public void Run_ThePackThatIsExtendedDoesNotLoad_TellsWhereItIs(string file, string text)
    {
        using var packs = new TinyPacks();
        var third = packs.AddThird("extends: zibo\n");
        using var tests = new ReloadingTests(third, packs.Cache);
        TinyPacks.Write(packs.Base, file, text);

        Assert.Equal(Path.Combine(packs.Base.Path, file), Assert.Throws<PolicyLoadException>(tests.Run).File);
        Assert.Equal([packs.Extending, packs.Base], tests.Bases);
    }

    [Fact]
    public void Run_PacksThatExtendEachOther_TellsBoth()
    {
        using var packs = new TinyPacks();
        using var tests = new ReloadingTests(packs.Extending, packs.Cache);
        TinyPacks.Write(packs.Base, "extends.yaml", "extends: zibo\n");

        Assert.Throws<PolicyLoadException>(tests.Run);
        Assert.Equal([packs.Base], tests.Bases);
    }

    [Theory]
    [InlineData("Hold(i => i.TeamSize >= teamMin.For(i))", "Hold(i => i.ReportOn!.Value > i.InspectedOn)", "", "rule jintan.2.team")]
    [InlineData("// end", "Objects.AreFlaggedWhen(o => o.IsDishonest && o.RegisteredOn!.Value < o.CutOff);", "", "AreFlaggedWhen")]
    [InlineData("// end", "Inspections.AreOutsideWhen(i => i.ReportOn!.Value < i.InspectedOn);", "", "AreOutsideWhen")]
    [InlineData("// end", "Inspections.AreCompletedAlsoWhen(i => i.ReportOn!.Value > i.InspectedOn);", "", "AreCompletedAlsoWhen")]
    [InlineData("// end", "Inspections.Overload().Counting(i => i.ReportOn!.Value > i.InspectedOn).PerObject().AtMost(teamMin);", "", "Overload")]
    [InlineData("// end", "Objections.Must(\"jintan.4.accept\").Cites(\"四\", zh: \"甲\", en: \"A\").Hold(o => o.IsAccepted);\nObjections.AreOutsideWhen(o => o.FeedbackOn!.Value < o.CutOff);", "", "AreOutsideWhen")]
    [InlineData("// end", "Draw.Officers(because: \"jintan.2.team\", o => o.CertificateFrom!.Value < o.CutOff);", "qualified: [F1]", "rule jintan.2.team")]
    [InlineData("// end", "Draw.Spares(because: \"jintan.2.team\", c => c.Object.RegisteredOn!.Value < c.DrawnOn);", "spared: {plan: P1, on: 2021-03-01, objects: []}", "rule jintan.2.team")]
    [InlineData("// end", "Draw.Exempt(\"jintan.5.draw\").Cites(\"五\", zh: \"甲\", en: \"A\").When(c => c.Object.RegisteredOn!.Value < c.DrawnOn);", "jintan.5.draw: {plan: P1, on: 2021-03-01, exempt: []}", "rule jintan.5.draw")]
    [InlineData("// end", "Draw.Batches(\"jintan.5.draw\").Cites(\"五\", zh: \"甲\", en: \"A\").When(p => p.StartsOn!.Value < p.CutOff);", "jintan.5.draw: {plan: P1, on: 2021-03-01, batches: true}", "rule jintan.5.draw")]
    public void Run_APolicyThatFails_NamesItAndTheCase(string from, string to, string expect, string policy)
    {
        using var plugin = new TinyPlugin();
        using var tests = new ReloadingTests(plugin.Folder, plugin.Cache);
        plugin.Write("policies/rules.csx", $"{TinyPlugin.Script}// end\n".Replace(from, to, StringComparison.Ordinal));
        plugin.Write("cases/rules.yaml", TinyPlugin.Cases + $$"""
              - name: nothing is known
                rows:
                  objects: [{object_id: O1, dishonest: true}]
                  inspections: [{inspection_id: I1, completed_on: ~, report_on: ~}]
                  objections: [{objection_id: X1, inspection_id: I1, received_on: 2021-03-09}]
                  plans: [{plan_id: P1, year: 2021, item_id: T1, ratio: 1}]
                expect: { {{expect}} }
            """);

        var failure = Assert.Throws<PolicyRunException>(tests.Run);

        Assert.Matches(
            $"^jintan: policies/rules\\.csx\\(\\d+\\): {Regex.Escape(policy)} failed in case \"nothing is known\" \\(cases/rules\\.yaml, line 14\\): Nullable object must have a value\\.$",
            failure.Text.En);
        Assert.Equal(failure.Text.En, failure.Message);
        Assert.Matches(
            $"^jintan：policies/rules\\.csx\\(\\d+\\)：{Regex.Escape(policy.Replace("rule", "规则", StringComparison.Ordinal))} 在案例 “nothing is known”（cases/rules\\.yaml 第 14 行）中出错：Nullable object must have a value\\.$",
            failure.Text.Zh);
    }

    [Fact]
    public void Run_AfterAScriptThatDoesNotLoad_GoesOn()
    {
        using var plugin = new TinyPlugin();
        using var tests = new ReloadingTests(plugin.Folder, plugin.Cache);
        plugin.Write("policies/rules.csx", "Inspections.Must(");
        Assert.Throws<PolicyLoadException>(tests.Run);

        plugin.Write("policies/rules.csx", TinyPlugin.Script);

        Assert.Empty(tests.Run().Failed);
    }

    [Fact]
    public void Run_TwoHundredChangedScripts_LeaveMemoryWhereItWas()
    {
        using var plugin = new TinyPlugin();
        using var tests = new ReloadingTests(plugin.Folder, plugin.Cache);
        var warm = Reload(plugin, tests, 0, 20);
        var (before, contexts) = (Settled(), Contexts());

        var loaded = Reload(plugin, tests, 20, Reloads);
        var after = Settled();

        // The last one is still at hand; a context that leaks keeps its assemblies, some 100 KB each.
        Assert.True(loaded.Concat(warm).Count(one => one.IsAlive) <= 2, $"{loaded.Count(one => one.IsAlive)} packs are still there");
        Assert.True(Contexts() <= contexts + 2, $"{contexts} load contexts before, {Contexts()} after");
        Assert.True(after - before < 4_000_000, $"{before:N0} bytes before, {after:N0} after {Reloads} reloads");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Reload(TinyPlugin plugin, ReloadingTests tests, int first, int count)
    {
        var loaded = new List<WeakReference>();
        for (var number = first; number < first + count; number++)
        {
            plugin.Write("policies/rules.csx", $"{TinyPlugin.Script}// change {number}\n");
            var pack = tests.Run();
            Assert.Empty(pack.Failed);
            loaded.Add(new WeakReference(pack.Plugin.Pack));
        }

        return loaded;
    }

    private static int Contexts() => AssemblyLoadContext.All.Count();

    private static long Settled()
    {
        for (var i = 0; i < 5; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
