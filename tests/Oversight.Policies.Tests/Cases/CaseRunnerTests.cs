using System.Text;
using Oversight.Policies.Cases;
using Oversight.Policies.Tests.Loading;

namespace Oversight.Policies.Tests.Cases;

/// <summary>A case fails on every kind of difference, and a file of cases on everything that it names and there is not.</summary>
public sealed class CaseRunnerTests : IDisposable
{
    private const string Script =
        """
        var term = WorkingDays("term");
        var share = Ratio("share");
        Inspections.Deadline("zibo.a").Cites("一", zh: "甲", en: "A").From(i => i.CompletedOn).Within(term).Done(i => i.ReportOn);
        Inspections.Must("zibo.b").Cites("二", zh: "乙", en: "B").When(i => i.IsRandom).Hold(i => i.NamesDraw);
        Inspections.Must("zibo.c").Cites("三", zh: "丙", en: "C").Hold(i => i.Signed);
        Objects.AreFlaggedWhen(o => o.IsDishonest);
        Draw.Ratio("zibo.d").Cites("四", zh: "丁", en: "D").Class("A级", "grade A", share, c => c.Object.CreditGrade == CreditGrade.A);
        Draw.Exempt("zibo.e").Cites("五", zh: "戊", en: "E").When(c => c.IsExempt).Unless(c => c.Object.IsFlagged);
        Draw.Spares(because: "zibo.d", c => c.Object.ExemptFrom <= c.DrawnOn && c.Plan.Ratio > 0);
        Draw.Officers(because: "zibo.c", o => o.Section.HasValue);
        """;

    private const string Parameters =
        """
        parameters:
          term:
            unit: working_days
            zh: 期限
            en: Term
            values:
              - {from: 2020-06-06, to: 2021-12-31, value: 5, citation: 一}
              - {from: 2022-01-01, value: 3, citation: 一}
          share:
            unit: ratio
            zh: 系数
            en: Factor
            values:
              - {from: 2020-06-06, value: 0.5, citation: 四}
        """;

    private const string World =
        """
        year: 2021
        given:
          objects:
            - {object_id: O1, name: Firm, credit_grade: A}
            - {object_id: O2, name: Firm, dishonest: true, exempt_from: 2021-01-01}
            - {object_id: O3, name: Firm, exempt_to: 2021-12-31}
          officers:
            - {officer_id: F1, name: Officer, section: Section 1}
            - {officer_id: F2, name: Officer}
          plans:
            - {plan_id: P1, year: 2021, item_id: T1, ratio: 0.3}
          inspections:
            - {inspection_id: I1, object_id: O1, item_id: T1, source: random, draw_id: D1, inspected_on: 2021-03-01, completed_on: 2021-03-01, report_on: 2021-03-08, signed: true}
        cases:

        """;

    private readonly PluginCopy _plugin = new();

    public CaseRunnerTests()
    {
        _plugin.OnlyScript(Script);
        _plugin.OnlyParameters(Parameters);
    }

    public void Dispose() => _plugin.Dispose();

    [Theory]
    [InlineData("expect: {zibo.a: holds, zibo.b: holds, zibo.c: holds}")]
    [InlineData("expect: {}")]
    [InlineData("rows: {inspections: [{inspection_id: I1, report_on: 2021-03-09}]}\n    expect: {zibo.a: {breaches: [{subject: I1, state: late, due_on: 2021-03-08, done_on: 2021-03-09, days_late: 1}]}}")]
    [InlineData("rows: {inspections: [{inspection_id: I1, report_on: ~, signed: false}]}\n    expect: {zibo.a: any, zibo.c: {breaches: [{subject: I1}]}}")]
    [InlineData("rows: {inspections: [{inspection_id: I1, source: special}, {inspection_id: I2, object_id: O2, item_id: T1, source: random, draw_id: D1, inspected_on: 2021-04-01, signed: true}]}\n    expect: {zibo.a: {holds: 1, not_applicable: 1}, zibo.b: {holds: 1, not_applicable: 1}}")]
    [InlineData("without: {inspections: [I1]}\n    expect: {zibo.a: {}, zibo.b: {}}")]
    [InlineData("set: {term: 4}\n    expect: {zibo.a: {breaches: [{subject: I1, state: late, due_on: 2021-03-05, done_on: 2021-03-08, days_late: 1}]}}")]
    [InlineData("as_of: 2021-03-05\n    expect: {zibo.a: pending}")]
    [InlineData("expect: {flagged: [O2], indicators: {coverage: 0.333333, overload_objects: ~, deadline_breaches: 0}}")]
    [InlineData("expect: {zibo.d: {plan: P1, on: 2021-03-01, ratios: {O1: 0.15, O2: 0.3, O3: 0.3}}, zibo.e: {plan: P1, on: 2021-03-01, exempt: [O3]}}")]
    [InlineData("expect: {spared: {plan: P1, on: 2021-01-01, objects: [O2]}, qualified: [F1]}")]
    [InlineData("expect: {spared: {plan: P1, on: 2020-12-31, objects: []}}")]
    [InlineData("rows: {objects: [{object_id: O2, status: closed}], officers: [{officer_id: F2, section: Section 2, on_duty: false}]}\n    expect: {spared: {plan: P1, on: 2021-01-01, objects: []}, qualified: [F2, F1]}")]
    [InlineData("without: {officers: all}\n    expect: {qualified: []}")]
    public void Judge_AsExpected_Passes(string expectation) => Assert.Empty(Failures(expectation));

    [Theory]
    [InlineData("expect: {zibo.a: pending}", "zibo.a: holds is 1, expected 0")]
    [InlineData("expect: {zibo.b: {holds: 2}}", "zibo.b: holds is 1, expected 2")]
    [InlineData("expect: {zibo.c: {breaches: [{subject: I1}]}}", "zibo.c: expected breach I1 (failed)")]
    [InlineData("rows: {inspections: [{inspection_id: I1, signed: false}]}\n    expect: {}", "zibo.c: unexpected breach I1 (failed)")]
    [InlineData("rows: {inspections: [{inspection_id: I1, signed: false}]}\n    expect: {zibo.c: {breaches: [{subject: I2}]}}", "zibo.c: expected breach I2 (failed)")]
    [InlineData("rows: {inspections: [{inspection_id: I1, report_on: 2021-03-09}]}\n    expect: {zibo.a: {breaches: [{subject: I1, state: late, due_on: 2021-03-08, done_on: 2021-03-09, days_late: 2}]}}", "zibo.a: unexpected breach I1 (late, due 2021-03-08, done 2021-03-09, days_late 1)")]
    [InlineData("rows: {inspections: [{inspection_id: I1, source: randon}]}\n    expect: {}", "inspections.source \"randon\" is rejected")]
    [InlineData("rows: {inspections: [{inspection_id: I1, source: randon}]}\n    expect: {}\n  - name: later\n    rows: {inspections: [{inspection_id: I1, signed: false}]}\n    expect: {}", "zibo.c: unexpected breach I1 (failed)")]
    [InlineData("without: {objects: all, officers: all, inspections: all, plans: all}\n    expect: {}", "the case has no row at all")]
    [InlineData("expect: {flagged: [O1]}", "O1 is not flagged")]
    [InlineData("expect: {flagged: []}", "O2 is flagged")]
    [InlineData("expect: {indicators: {coverage: 1}}", "indicator coverage is 0.333333, expected 1")]
    [InlineData("expect: {zibo.d: {plan: P1, on: 2021-03-01, ratios: {O1: 0.3, O2: 0.3, O3: 0.3}}}", "the ratio of O1 is 0.15, expected 0.3")]
    [InlineData("expect: {zibo.d: {plan: P1, on: 2021-03-01, ratios: {O1: 0.15, O2: 0.3}}}", "the ratio of O3 is 0.3, expected not drawn from")]
    [InlineData("expect: {zibo.d: {plan: P2, on: 2021-03-01, ratios: {}}}", "there is no plan P2")]
    [InlineData("expect: {zibo.e: {plan: P1, on: 2022-01-01, exempt: [O3]}}", "exempt are , expected O3")]
    [InlineData("expect: {spared: {plan: P1, on: 2021-01-01, objects: []}}", "O2 is spared")]
    [InlineData("expect: {spared: {plan: P1, on: 2020-12-31, objects: [O2]}}", "O2 is not spared")]
    [InlineData("rows: {plans: [{plan_id: P1, ratio: 0}]}\n    expect: {spared: {plan: P1, on: 2021-01-01, objects: [O2]}}", "O2 is not spared")]
    [InlineData("expect: {spared: {plan: P2, on: 2021-01-01, objects: []}}", "spared: there is no plan P2")]
    [InlineData("expect: {qualified: [F1, F2]}", "F2 is not qualified")]
    [InlineData("expect: {qualified: []}", "F1 is qualified")]
    public void Judge_OtherThanExpected_SaysWhat(string expectation, string failure) =>
        Assert.Contains(Failures(expectation), found => found.Contains(failure, StringComparison.Ordinal));

    [Theory]
    [InlineData("expect: {zibo.x: holds}", "there is no rule \"zibo.x\"; did you mean zibo.a?")]
    [InlineData("expect: {zibo.a: held}", "unknown outcome \"held\"")]
    [InlineData("expect: {zibo.a: {hold: 1}}", "unknown key \"hold\"")]
    [InlineData("expect: {zibo.a: {breaches: [{state: late}]}}", "subject is missing")]
    [InlineData("expect: {zibo.a: {breaches: [{subject: I1, state: tardy}]}}", "unknown state \"tardy\"")]
    [InlineData("expect: {indicators: {speed: 1}}", "there is no indicator \"speed\"")]
    [InlineData("rows: {firms: []}\n    expect: {}", "there is no table \"firms\"")]
    [InlineData("rows: {objects: [{object_id: O1, colour: red}]}\n    expect: {}", "objects has no column \"colour\"")]
    [InlineData("rows: {objects: [{name: Firm}]}\n    expect: {}", "a row of objects lacks object_id")]
    [InlineData("rows: {objects: [{object_id: O9}, {object_id: O9}]}\n    expect: {}", "O9 stands twice in objects")]
    [InlineData("without: {objects: [O9]}\n    expect: {}", "no row O9 is given in objects")]
    [InlineData("set: {limit: 3}\n    expect: {}", "there is no parameter \"limit\"")]
    [InlineData("set: {term: soon}\n    expect: {}", "\"soon\" is no value in working_days")]
    [InlineData("year: 0\n    expect: {}", "a year from 1 to 9999")]
    [InlineData("rows: {}", "expect is missing")]
    [InlineData("expect: {}\n  - name: tried\n    expect: {}", "the name \"tried\" is used twice")]
    [InlineData("expect: {spared: {plan: P1, objects: []}}", "on is missing")]
    [InlineData("expect: {spared: {plan: P1, on: soon, objects: []}}", "\"soon\" is not a date")]
    [InlineData("expect: {spard: []}", "did you mean spared?")]
    public void Read_WhatThereIsNot_IsRefusedWithItsPlace(string text, string reason)
    {
        var failure = Assert.Throws<PolicyLoadException>(() => Failures(text));

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.Matches(@"cases[/\\]test\.yaml\(\d+,\d+\): ", failure.Message);
    }

    [Fact]
    public void Cover_PeriodOfAParameterWithoutCase_IsMissing()
    {
        Write("expect: {zibo.a: holds}\n  - name: other\n    expect: {zibo.b: holds}");
        var plugin = _plugin.Load().Single();

        var coverage = CaseSuite.Run([plugin], threads: 1).Single().Coverage.Where(rule => rule.RuleId == "zibo.a").ToArray();

        Assert.Equal([new DateOnly(2020, 6, 6), new DateOnly(2022, 1, 1)], coverage.Select(period => period.From));
        Assert.Equal([new DateOnly(2021, 12, 31), new DateOnly(2025, 6, 5)], coverage.Select(period => period.To));
        Assert.Equal(["late", "overdue", "pending", "not_applicable"], coverage[0].Missing);
        Assert.Equal(["holds", "late", "overdue", "pending", "not_applicable"], coverage[1].Missing);
    }

    [Fact]
    public void FirstFailure_ChangedRule_NamesACaseOfIt()
    {
        Write("expect: {zibo.a: holds}\n  - name: unsigned\n    rows: {inspections: [{inspection_id: I1, signed: false}]}\n    expect: {zibo.c: {breaches: [{subject: I1}]}}");
        using var runner = new CaseRunner(_plugin.Load().Single());
        _plugin.OnlyScript(Script.Replace("i => i.Signed", "i => !i.Signed", StringComparison.Ordinal));

        var failure = runner.FirstFailure(_plugin.Load().Single(), new CaseScope(new HashSet<string> { "zibo.c" }, Definitions: false));
        var other = runner.FirstFailure(_plugin.Load().Single(), new CaseScope(new HashSet<string> { "zibo.a" }, Definitions: false));

        Assert.NotNull(failure);
        Assert.Null(other);
    }

    [Fact]
    public void Judge_PackThatLaysNothingDown_SparesNobodyAndQualifiesAll()
    {
        _plugin.OnlyScript(string.Join('\n', Script.Split('\n').Where(line => !line.StartsWith("Draw.Spares", StringComparison.Ordinal) && !line.StartsWith("Draw.Officers", StringComparison.Ordinal))));

        Assert.Empty(Failures("expect: {spared: {plan: P1, on: 2021-01-01, objects: []}, qualified: [F1, F2]}"));
        Assert.Contains("spared: there is no plan P2", Failures("expect: {spared: {plan: P2, on: 2021-01-01, objects: []}}"));
    }

    [Theory]
    [InlineData("c.Object.ExemptFrom <= c.DrawnOn", "c.Object.ExemptFrom < c.DrawnOn")]
    [InlineData("o => o.Section.HasValue", "o => !o.Section.HasValue")]
    public void FirstFailure_ChangedDrawDefinition_IsFoundWithDefinitionsOnly(string from, string to)
    {
        Write("expect: {zibo.a: holds}\n  - name: drawn\n    expect: {spared: {plan: P1, on: 2021-01-01, objects: [O2]}, qualified: [F1]}");
        using var runner = new CaseRunner(_plugin.Load().Single());
        _plugin.OnlyScript(Script.Replace(from, to, StringComparison.Ordinal));
        var changed = _plugin.Load().Single();

        Assert.Equal("drawn", runner.FirstFailure(changed, new CaseScope(new HashSet<string>(), Definitions: true))?.Case.Name);
        Assert.Null(runner.FirstFailure(changed, new CaseScope(new HashSet<string>(), Definitions: false)));
    }

    private string[] Failures(string text)
    {
        Write(text);
        var plugin = _plugin.Load().Single();
        using var runner = new CaseRunner(plugin);
        return [.. runner.Judge(plugin).SelectMany(result => result.Failures).Select(failure => failure.Text.En)];
    }

    private void Write(string text)
    {
        var cases = Path.Combine(_plugin.Folder, "cases");
        if (Directory.Exists(cases))
        {
            Directory.Delete(cases, recursive: true);
        }

        Directory.CreateDirectory(cases);
        File.WriteAllText(Path.Combine(cases, "test.yaml"), $"{World}  - name: tried\n    {text}\n", new UTF8Encoding(false));
    }
}
