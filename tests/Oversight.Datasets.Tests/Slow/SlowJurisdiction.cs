namespace Oversight.Datasets.Tests.Slow;

/// <summary>A jurisdiction's tables with the look-ups that the rules need; the rules of each document are in their own file.</summary>
internal sealed class SlowJurisdiction
{
    private readonly ILookup<string, SlowRow> _teams;
    private readonly Dictionary<string, SlowRow> _officers;
    private readonly Dictionary<string, SlowRow> _items;
    private readonly Dictionary<string, SlowRow> _plans;
    private readonly Dictionary<string, SlowRow> _draws;
    private readonly Dictionary<string, SlowRow> _objects;
    private readonly HashSet<(string?, string?)> _conflicts;

    public SlowJurisdiction(string folder, string id, int year, DateOnly validFrom, DateOnly validTo)
    {
        Id = id;
        Year = year;
        ValidFrom = validFrom;
        ValidTo = validTo;
        Objects = Read(folder, "objects");
        Officers = Read(folder, "officers");
        Items = Read(folder, "items");
        Plans = Read(folder, "plans");
        Draws = Read(folder, "draws");
        AllInspections = Read(folder, "inspections");
        Assignments = Read(folder, "assignments");
        Objections = Read(folder, "objections");
        Milestones = Read(folder, "milestones");
        _conflicts = [.. Read(folder, "conflicts").Select(c => (c["officer_id"], c["object_id"]))];
        _teams = Assignments.ToLookup(a => a["inspection_id"]!);
        _officers = Officers.ToDictionary(o => o["officer_id"]!);
        _items = Items.ToDictionary(o => o["item_id"]!);
        _plans = Plans.ToDictionary(o => o["plan_id"]!);
        _draws = Draws.ToDictionary(o => o["draw_id"]!);
        _objects = Objects.ToDictionary(o => o["object_id"]!);
    }

    public string Id { get; }

    public int Year { get; }

    public DateOnly ValidFrom { get; }

    public DateOnly ValidTo { get; }

    public DateOnly CutOff => new(Year, 12, 31);

    public SlowCalendar Calendar { get; } = new();

    public List<SlowRow> Objects { get; }

    public List<SlowRow> Officers { get; }

    public List<SlowRow> Items { get; }

    public List<SlowRow> Plans { get; }

    public List<SlowRow> Draws { get; }

    public List<SlowRow> AllInspections { get; }

    public List<SlowRow> Assignments { get; }

    public List<SlowRow> Objections { get; }

    public List<SlowRow> Milestones { get; }

    public List<(string Rule, string Kind, string Id)> Findings { get; } = [];

    /// <summary>Inspections within the validity, of any year.</summary>
    public IEnumerable<SlowRow> Valid => AllInspections.Where(i => i.Day("inspected_on") >= ValidFrom && i.Day("inspected_on") <= ValidTo);

    public IEnumerable<SlowRow> Inspections => Valid.Where(InYear);

    public IEnumerable<SlowRow> Random => Inspections.Where(i => i["source"] == "random");

    public IEnumerable<SlowRow> YearPlans => Plans.Where(p => p.Int("year") == Year);

    public IEnumerable<SlowRow> YearDraws => Draws.Where(d => d.Day("drawn_on")!.Value.Year == Year);

    public IEnumerable<SlowRow> Active => Objects.Where(o => (o["status"] ?? "active") == "active" && !(o.Day("registered_on") > CutOff));

    public bool InYear(SlowRow inspection) => inspection.Day("inspected_on")!.Value.Year == Year;

    public IEnumerable<SlowRow> AllTeam(SlowRow inspection) => _teams[inspection["inspection_id"]!];

    public List<SlowRow> Team(SlowRow inspection) => [.. AllTeam(inspection).Where(a => a["role"] is "leader" or "member")];

    public SlowRow Officer(string? id) => _officers[id!];

    public SlowRow Object(SlowRow row) => _objects[row["object_id"]!];

    public SlowRow? Item(SlowRow row) => _items.GetValueOrDefault(row["item_id"] ?? "");

    public SlowRow? Plan(SlowRow row) => _plans.GetValueOrDefault(row["plan_id"] ?? "");

    public SlowRow? Draw(SlowRow row) => _draws.GetValueOrDefault(row["draw_id"] ?? "");

    public bool Interested(string? officer, SlowRow inspection) => _conflicts.Contains((officer, inspection["object_id"]));

    public static bool Completed(SlowRow i) => i["completed_on"] is not null || (i.Jurisdiction == "zibo" && i.Flag("evidence")
        && i["result"] is "unreachable" or "uncooperative" or "deregistered" or "revoked" or "licence_revoked" or "closed" or "liquidating");

    public static bool Problem(SlowRow i) => i["result"] is "problem" or "falsified";

    public static bool Certified(SlowRow officer, DateOnly day) => officer["cert_no"] is not null
        && !(officer.Day("cert_valid_from") > day) && !(officer.Day("cert_valid_to") < day);

    public bool CertifiedInYear(SlowRow officer) => officer["cert_no"] is not null
        && !(officer.Day("cert_valid_from") > CutOff) && !(officer.Day("cert_valid_to") < new DateOnly(Year, 1, 1));

    public bool Flagged(SlowRow o) => o.Int("complaints") >= 2 || o.Flag("abnormal_list") || o.Flag("dishonest") || o.Flag("serious_violation")
        || (Id == "jintan" && (o.Flag("safety_hazard") || AllInspections.Any(i => i["object_id"] == o["object_id"]
            && i.Day("inspected_on")!.Value.Year < Year && i["violation"] is not (null or "none"))));

    public bool PublishedByCutOff(SlowRow row) => row.Day("published_on") <= CutOff;

    public void Fail(string rule, string kind, string? id) => Findings.Add((rule, kind, id!));

    public void Must(string rule, IEnumerable<SlowRow> rows, Func<SlowRow, bool> holds, string kind = "inspection")
    {
        foreach (SlowRow row in rows)
        {
            if (!holds(row))
            {
                Fail(rule, kind, row[kind + "_id"]);
            }
        }
    }

    public void Deadline(string rule, IEnumerable<SlowRow> rows, Func<SlowRow, DateOnly?> due, string done, string kind = "inspection")
    {
        foreach (SlowRow row in rows)
        {
            DateOnly? did = row.Day(done) > CutOff ? null : row.Day(done);
            if (due(row) is { } day && day.Year == Year && (did is null ? day <= CutOff : did > day))
            {
                Fail(rule, kind, row[kind + "_id"]);
            }
        }
    }

    public DateOnly? Due(SlowRow row, string from, int days) =>
        row.Day(from) is { } start && start <= CutOff ? Calendar.Due(start, days) : null;

    public void Milestone(string rule, string name, DateOnly due)
    {
        if (due.Year == Year && !(Milestones.FirstOrDefault(m => m["milestone"] == name && m.Int("year") == Year)?.Day("done_on") <= due))
        {
            Fail(rule, "milestone", name);
        }
    }

    /// <summary>Random coverage of some active objects, as a fraction; null over none.</summary>
    public decimal? Coverage(IEnumerable<SlowRow> some, bool randomOnly = true)
    {
        var visited = (randomOnly ? Random : Inspections).Select(i => i["object_id"]!).ToHashSet();
        List<SlowRow> list = [.. some];
        return list.Count == 0 ? null : (decimal)list.Count(o => visited.Contains(o["object_id"]!)) / list.Count;
    }

    /// <summary>Pairs (earlier, later) of random inspections of one object in the year.</summary>
    public IEnumerable<(SlowRow Earlier, SlowRow Later)> RandomPairs() =>
        from visits in Random.GroupBy(i => i["object_id"])
        from a in visits
        from b in visits
        where (a.Day("inspected_on")!.Value, a["inspection_id"]!).CompareTo((b.Day("inspected_on")!.Value, b["inspection_id"]!)) < 0
        select (a, b);

    public bool WindowsOverlap(SlowRow a, SlowRow b) =>
        Plan(a) is { } p && Plan(b) is { } q && p.Day("starts_on") <= q.Day("ends_on") && q.Day("starts_on") <= p.Day("ends_on");

    private List<SlowRow> Read(string folder, string table) =>
        [.. SlowCsv.Read(Path.Combine(folder, table + ".csv")).Where(r => r.Jurisdiction == Id)];
}
