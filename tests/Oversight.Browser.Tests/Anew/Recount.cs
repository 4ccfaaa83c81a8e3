namespace Oversight.Browser.Tests.Anew;

/// <summary>
/// The indicators of objects, inspections, plans and draws, counted from the input files as the data contract's table defines them,
/// in plain lists and sets: nothing here knows the engine. For years in which every pack is valid.
/// </summary>
internal sealed class Recount(string dataset, int year)
{
    private readonly List<InputRow> _objects = InputTable.Read(dataset, "objects");
    private readonly List<InputRow> _plans = InputTable.Read(dataset, "plans");
    private readonly List<InputRow> _draws = InputTable.Read(dataset, "draws");
    private readonly List<InputRow> _members = InputTable.Read(dataset, "draw_members");
    private readonly List<InputRow> _inspections = InputTable.Read(dataset, "inspections");
    private readonly OfficerRecount _officers = new(dataset, year);

    private string End => $"{year}-12-31";

    /// <summary>The indicators of some jurisdictions taken together, by their names.</summary>
    /// <param name="places">Their ids.</param>
    public Dictionary<string, Figure> Of(params string[] places)
    {
        bool Here(InputRow row) => places.Contains(row.Jurisdiction);
        var visits = _inspections.Where(row => Here(row) && row.IsIn("inspected_on", year)).ToList();
        var random = visits.Where(IsRandom).ToList();
        var active = _objects.Where(row => Here(row) && row["status"] is ("" or "active") && row.IsEmptyOrUpTo("registered_on", End)).ToList();
        var visited = visits.Select(ObjectOf).ToHashSet();
        var drawn = random.Select(ObjectOf).ToHashSet();
        var completed = visits.Where(IsCompleted).ToList();
        var kept = _inspections.Where(row => Here(row) && IsCompleted(row)).Select(row => (row.Jurisdiction, row["draw_id"], row["object_id"])).ToHashSet();
        var draws = _draws.Where(row => Here(row) && row.IsIn("drawn_on", year)).Select(row => (row.Jurisdiction, row["draw_id"])).ToHashSet();
        var members = _members.Where(row => draws.Contains((row.Jurisdiction, row["draw_id"])) && row["state"] is ("" or "drawn" or "replacement")).ToList();
        return new(_officers.Of(places))
        {
            ["coverage"] = Figure.Share(active, row => visited.Contains(ObjectOf(row))),
            ["random_coverage"] = Figure.Share(active, row => drawn.Contains(ObjectOf(row))),
            ["publication_rate"] = Figure.Share(completed, row => row.IsUpTo("published_on", End)),
            ["random_publication_rate"] = Figure.Share([.. completed.Where(IsRandom)], row => row.IsUpTo("published_on", End)),
            ["problem_rate"] = Figure.Share(completed, row => row["result"] is "problem" or "falsified"),
            ["joint_rate"] = Figure.Share(visits, row => row["joint_id"].Length > 0),
            ["draw_completion_rate"] = Figure.Share(members, row => kept.Contains((row.Jurisdiction, row["draw_id"], row["object_id"]))),
            ["credit_application_rate"] = Figure.Share(
                [.. _plans.Where(row => Here(row) && row["year"] == $"{year}" && row.Is("joint"))], row => row.Is("uses_credit_grade")),
            ["overload_objects"] = new(places.Sum(place => Overloaded(place, [.. random.Where(row => row.Jurisdiction == place)]))),
        };
    }

    /// <summary>Objects flagged nowhere with more than two random visits over some jurisdictions together.</summary>
    public Figure CrossOverload(params string[] places)
    {
        var flagged = places.SelectMany(Flagged).ToHashSet();
        var random = _inspections.Where(row => places.Contains(row.Jurisdiction) && row.IsIn("inspected_on", year) && IsRandom(row));
        return new(random.GroupBy(row => row["object_id"]).Count(visits => !flagged.Contains(visits.Key) && Visits(visits) > 2));
    }

    private static bool IsRandom(InputRow row) => row["source"] == "random";

    private static (string Jurisdiction, string Object) ObjectOf(InputRow row) => (row.Jurisdiction, row["object_id"]);

    private static bool IsCompleted(InputRow row) =>
        row["completed_on"].Length > 0
        || (row.Jurisdiction == "zibo" && row.Is("evidence")
            && row["result"] is ("unreachable" or "uncooperative" or "deregistered" or "revoked" or "licence_revoked" or "closed" or "liquidating"));

    // Inspections of one visit share a joint id; those without are visits of their own.
    private static int Visits(IEnumerable<InputRow> rows)
    {
        var list = rows.ToList();
        return list.Count(row => row["joint_id"].Length == 0)
            + list.Where(row => row["joint_id"].Length > 0).Select(row => (row.Jurisdiction, row["joint_id"])).Distinct().Count();
    }

    // More than two a year: of an object on one item, but in Jintan of an object; Zibo and Jintan spare flagged objects.
    private int Overloaded(string place, List<InputRow> random)
    {
        var spared = place is "zibo" or "jintan" ? Flagged(place) : [];
        return random.GroupBy(row => row["object_id"]).Count(visits => !spared.Contains(visits.Key)
            && (place == "jintan" ? Visits(visits) > 2 : visits.GroupBy(row => row["item_id"]).Any(item => item.Count() > 2)));
    }

    private HashSet<string> Flagged(string place)
    {
        var before = place != "jintan"
            ? []
            : _inspections.Where(row => row.Jurisdiction == place && string.CompareOrdinal(row["inspected_on"], $"{year}-01-01") < 0 && row["violation"] is not ("" or "none"))
                .Select(row => row["object_id"]).ToHashSet();
        return [.. _objects.Where(row => row.Jurisdiction == place
            && ((row["complaints"].Length > 0 && int.Parse(row["complaints"]) >= 2)
                || row.Is("abnormal_list") || row.Is("dishonest") || row.Is("serious_violation")
                || (place == "jintan" && (row.Is("safety_hazard") || before.Contains(row["object_id"])))))
            .Select(row => row["object_id"])];
    }
}
