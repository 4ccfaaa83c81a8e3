using Oversight.Authoring.Tests.Support;

namespace Oversight.Authoring.Tests.Inheritance;

/// <summary>
/// Rules of each kind that a pack takes over and switches off for some days. Its document is in force from 6 June 2020 to 5 June 2025; they
/// are off for its first year or so, and from July 2022 on.
/// </summary>
public sealed class SwitchedOffRulesTests
{
    private const string Parameters = """
          visits_max: {unit: count, zh: 次数, en: Visits, values: [{from: 2018-01-01, value: 1, citation: 四}]}
          norms_by: {unit: day_of_year, zh: 期限, en: Day, values: [{from: 2018-01-01, value: 06-30, citation: 七}]}

        """;

    private const string Script = """
        var visitsMax = Count("visits_max");
        var normsBy = DayOfYear("norms_by");
        Inspections.Cap("jintan.4.visits").Cites("四", zh: "甲", en: "A").Counting(i => i.IsRandom).PerObject().AtMost(visitsMax).AsOverload();
        Objects.Compare("jintan.5.dishonest").Cites("五", zh: "甲", en: "A").Among(o => o.IsActive).Rate(o => o.JudgedRandomInspections > 0)
            .Class("其他", "others", o => !o.IsDishonest).Class("失信", "dishonest", o => o.IsDishonest);
        Objects.Must("jintan.6.first-day").Cites("六", zh: "甲", en: "A").Hold(o => !o.IsAbnormal);
        Objects.Must("jintan.6.last-day").Cites("六", zh: "甲", en: "A").Hold(o => !o.IsAbnormal);
        Jurisdiction.Milestone("jintan.7.norms").Cites("七", zh: "甲", en: "A").By(normsBy);
        Draw.Exempt("jintan.8.exempt").Cites("八", zh: "甲", en: "A").When(c => c.IsExempt);
        Draw.Spares(because: "jintan.4.visits", c => c.Object.IsDishonest);

        """;

    // One rule is on again on the last day of the document, one begins to be off on the second.
    private const string Extends = """
        extends: jintan
        switched_off:
          - {rule: jintan.4.visits, zh: 停, en: Off, citation: 一, from: 2020-06-06, to: 2021-06-30}
          - {rule: jintan.4.visits, zh: 停, en: Off, citation: 一, from: 2022-07-01, to: 2025-06-05}
          - {rule: jintan.5.dishonest, zh: 停, en: Off, citation: 一, from: 2020-06-06, to: 2021-06-30}
          - {rule: jintan.5.dishonest, zh: 停, en: Off, citation: 一, from: 2022-07-01, to: 2025-06-05}
          - {rule: jintan.6.first-day, zh: 停, en: Off, citation: 一, from: 2020-06-07}
          - {rule: jintan.6.last-day, zh: 停, en: Off, citation: 一, to: 2025-06-04}
          - {rule: jintan.7.norms, zh: 停, en: Off, citation: 一, from: 2020-06-06, to: 2021-06-30}
          - {rule: jintan.7.norms, zh: 停, en: Off, citation: 一, from: 2022-07-01, to: 2025-06-05}
          - {rule: jintan.8.exempt, zh: 停, en: Off, citation: 一, from: 2022-07-01}

        """;

    [Theory]
    [InlineData("2020-06-06, 2020-06-07", "not_applicable", "~")]
    [InlineData("2021-06-29, 2021-06-30", "not_applicable", "0")]
    [InlineData("2021-06-30, 2021-07-01", "holds", "0")]
    [InlineData("2021-07-01, 2021-07-02", "{breaches: [{subject: O1, measured: 2, limit: 1}]}", "1")]
    [InlineData("2022-06-29, 2022-06-30", "{breaches: [{subject: O1, measured: 2, limit: 1}]}", "1")]
    [InlineData("2022-06-30, 2022-07-01", "holds", "0")]
    [InlineData("2022-07-01, 2022-07-02", "not_applicable", "0")]
    [InlineData("2023-07-01, 2023-07-02", "not_applicable", "~")]
    [InlineData("2025-06-04, 2025-06-05", "not_applicable", "~")]
    public void Cap_CountsTheInspectionsOfTheOtherDays(string days, string outcome, string overload)
    {
        var inspections = days.Split(", ").Select((day, i) => $"{{inspection_id: I{i + 1}, object_id: O1, item_id: T1, source: random, inspected_on: {day}}}");

        Assert.Empty(Failures($$"""
              - name: two visits
                year: {{days[..4]}}
                without: {inspections: all, assignments: all}
                rows: {inspections: [{{string.Join(", ", inspections)}}]}
                expect: {zibo.4.visits: {{outcome}}, indicators: {overload_objects: {{overload}}}, zibo.2.team: any, zibo.7.norms: any}
            """));
    }

    [Theory]
    [InlineData(2020, "off", "judged", "off", "off")]
    [InlineData(2021, "judged", "off", "off", "judged")]
    [InlineData(2022, "judged", "off", "off", "judged")]
    [InlineData(2023, "off", "off", "off", "off")]
    [InlineData(2025, "off", "off", "judged", "off")]
    public void WhatIsJudgedByTheYear_IsOffWhereEachDayOfTheDocumentIs(int year, string comparison, string firstDay, string lastDay, string milestone)
    {
        Assert.Empty(Failures($$"""
              - name: a dishonest firm that nobody inspects
                year: {{year}}
                as_of: {{year}}-07-01
                without: {inspections: all, assignments: all}
                rows:
                  objects: [{object_id: O2, name: Firm, dishonest: true, abnormal_list: true}]
                  inspections: [{inspection_id: I1, object_id: O1, item_id: T1, source: random, inspected_on: {{(year == 2025 ? "2025-03-03" : $"{year}-06-10")}}}]
                expect:
                  zibo.2.team: any
                  zibo.4.visits: any
                  zibo.5.dishonest: {{Outcome(comparison, "not_applicable", "{breaches: [{subject: zibo, measured: 0, limit: 1}]}")}}
                  zibo.6.first-day: {{Outcome(firstDay, "{not_applicable: 2}", "{holds: 1, breaches: [{subject: O2}]}")}}
                  zibo.6.last-day: {{Outcome(lastDay, "{not_applicable: 2}", "{holds: 1, breaches: [{subject: O2}]}")}}
                  zibo.7.norms: {{Outcome(milestone, "not_applicable", $"{{breaches: [{{subject: norms, state: overdue, due_on: {year}-06-30, days_late: 1}}]}}")}}
            """));
    }

    [Theory]
    [InlineData("2021-06-30", "O1", "")]
    [InlineData("2021-07-01", "O1", "O2")]
    [InlineData("2022-06-30", "O1", "O2")]
    [InlineData("2022-07-01", "", "")]
    public void Draw_OnADay_LeavesOutWhomTheRulesOfThatDayLeaveOut(string on, string exempt, string spared)
    {
        Assert.Empty(Failures($$"""
              - name: an exempt firm and a dishonest one
                year: {{on[..4]}}
                without: {inspections: all, assignments: all}
                rows:
                  objects: [{object_id: O1, exempt_from: 2020-01-01}, {object_id: O2, name: Firm, dishonest: true}]
                  plans: [{plan_id: P1, year: {{on[..4]}}, item_id: T1, ratio: 0.5}]
                expect:
                  zibo.5.dishonest: any
                  zibo.7.norms: any
                  zibo.8.exempt: {plan: P1, on: {{on}}, exempt: [{{exempt}}]}
                  spared: {plan: P1, on: {{on}}, objects: [{{spared}}]}
            """));
    }

    private static string Outcome(string expected, string off, string judged) => expected == "off" ? off : judged;

    private static IEnumerable<string> Failures(string cases)
    {
        using var packs = new TinyPacks();
        TinyPacks.Write(packs.Base, "parameters.yaml", TinyPlugin.Parameters + Parameters);
        TinyPacks.Write(packs.Base, "policies/kinds.csx", Script);
        TinyPacks.Write(packs.Extending, "extends.yaml", Extends);
        TinyPacks.Write(packs.Extending, "cases/rules.yaml", $"{TinyWorld.Given(2022, "03-04")}cases:\n{cases}\n");
        return TinyPacks.Failures(packs.Load());
    }
}
