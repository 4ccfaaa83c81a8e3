namespace Oversight.DataContract.Tests.Sentences;

/// <summary>Indicators, each for a jurisdiction and a year.</summary>
internal static class Indicators
{
    public static IReadOnlyList<Sentence> Sentences { get; } =
    [
        new("indicator.coverage", "`coverage` | active objects with ≥ 1 inspection in the year ÷ active objects"),
        new("indicator.active", "(*active* for a year: status active, and registered_on null or ≤ 31 December of it; so in the rules too)"),
        new("indicator.random-coverage", "`random_coverage` | the same, source = random only"),
        new("indicator.overload-objects", "`overload_objects` | objects that breach the pack's cap rule (named at the end of rules.md) in the year"),
        new("indicator.overload-officers", "`overload_officers` | officers whose team places (leader or member) in the year exceed `overload_factor` (parameter, default 2.0, an assumption) × the median over enforcement officers with ≥ 1 place;"),
        new("indicator.no-median", "null without a median"),
        new("indicator.participation", "`participation_rate` | enforcement officers with ≥ 1 place as leader or member in the year ÷ enforcement officers"),
        new("indicator.frequency", "`officer_frequency_min` | over enforcement officers with ≥ 1 place, the smallest (distinct draw_id of the inspections they took part in ÷ distinct draw_id of all inspections in the year)"),
        new("indicator.publication", "`publication_rate` | completed inspections in the year with published_on by the cut-off ÷ completed inspections"),
        new("indicator.random-publication", "`random_publication_rate` | the same, source = random only"),
        new("indicator.deadlines", "`deadline_breaches` | breaches of rules of kind deadline"),
        new("indicator.draw-completion", "`draw_completion_rate` | members drawn or replacement of the year's draws with a completed inspection of that draw_id and object ÷ such members"),
        new("indicator.joint", "`joint_rate` | inspections with a joint_id ÷ inspections"),
        new("indicator.problem", "`problem_rate` | completed inspections with a problem result ÷ completed inspections"),
        new("indicator.credit", "`credit_application_rate` | joint plans of the year with uses_credit_grade ÷ joint plans of the year"),
        new("indicator.empty", "A ratio over an empty base is null, never 0 or 1."),
        new("indicator.province", "*The province*: the same indicators over all judged jurisdictions together (officers and objects counted per jurisdiction),"),
        new("indicator.cross", "and `cross_overload_objects` (多头检查): distinct object_id, flagged in no jurisdiction, with more than 2 random inspections in the year over all jurisdictions together,"),
        new("indicator.cross-joint", "inspections that share jurisdiction and joint_id counted once."),
    ];
}
