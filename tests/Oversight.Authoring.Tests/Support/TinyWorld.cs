namespace Oversight.Authoring.Tests.Support;

/// <summary>The rows from which cases of the tiny packs start: one random inspection of one firm by two officers, completed on 1 March.</summary>
internal static class TinyWorld
{
    /// <summary>The head of a file of cases: the report year and the rows.</summary>
    /// <param name="year">The report year, in which the inspection is.</param>
    /// <param name="reported">Month and day of its report, like <c>03-08</c>.</param>
    public static string Given(int year, string reported) => $$"""
        year: {{year}}
        given:
          objects: [{object_id: O1, name: Firm}]
          officers: [{officer_id: F1, name: Li}, {officer_id: F2, name: Wang}]
          items: [{item_id: T1, title: Fire doors}]
          inspections: [{inspection_id: I1, object_id: O1, item_id: T1, source: random, inspected_on: {{year}}-03-01, completed_on: {{year}}-03-01, report_on: {{year}}-{{reported}}}]
          assignments: [{inspection_id: I1, officer_id: F1, role: leader}, {inspection_id: I1, officer_id: F2, role: member}]

        """;
}
