using Oversight.Contracts.Facts;

namespace Oversight.Storage.Tests.Facts;

/// <summary>The facts again, slow and plain: by ids within a jurisdiction, over lists. What the queries are compared with.</summary>
internal sealed class Reference(RandomTables tables, int year, DateOnly cutOff)
{
    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["IsAbnormal"] = "abnormal_list",
        ["IsDishonest"] = "dishonest",
        ["HasSeriousViolation"] = "serious_violation",
        ["IsSafetyHazard"] = "safety_hazard",
        ["IsNewEconomy"] = "new_economy",
        ["CertificateNumber"] = "cert_no",
        ["CertificateFrom"] = "cert_valid_from",
        ["CertificateTo"] = "cert_valid_to",
        ["IsOnDuty"] = "on_duty",
        ["IsAuxiliary"] = "auxiliary",
        ["IsApproved"] = "approved",
        ["IsJoint"] = "joint",
        ["IsRecorded"] = "recorded",
        ["IsRecordSigned"] = "record_signed",
        ["IsDesignationApproved"] = "designation_approved",
        ["IsAccepted"] = "accepted",
        ["Id"] = "object_id",
    };

    /// <summary>All rows of a kind in order, each with the asked columns and the key columns.</summary>
    internal List<Dictionary<string, object?>> Rows(FactKind kind, IEnumerable<string> columns)
    {
        var (table, computed) = kind switch
        {
            FactKind.Inspection => ("inspections", new InspectionReference(this).Columns),
            FactKind.Object => ("objects", Objects()),
            FactKind.Officer => ("officers", Officers()),
            FactKind.Item => ("items", Registry()),
            FactKind.Plan => ("plans", Plans()),
            FactKind.Draw => ("draws", Draws()),
            FactKind.Objection => ("objections", Objections()),
            _ => ("jurisdictions", new JurisdictionReference(this).Columns),
        };
        string[] all = [.. columns.Union(Enum.GetNames<KeyColumn>())];
        return [.. tables[table].Where(row => kind != FactKind.Jurisdiction || row.Flag("judged"))
            .Select(row => all.ToDictionary(column => column, column => computed.TryGetValue(column, out var value) ? value(row) : Plain(row, column)))];
    }

    internal RandomTables Tables => tables;

    internal DateOnly CutOff => cutOff;

    internal int Year => year;

    internal IEnumerable<Row> InspectionsOfYear(int j) =>
        tables["inspections"].Where(i => i.J == j && i.Day("inspected_on")!.Value.Year == year);

    internal static bool IsRandom(Row inspection) => inspection.Code("source") == (int)InspectionSource.Random;

    internal bool IsCompleted(Row inspection) =>
        inspection.Day("completed_on") is not null || tables["constructive"].Any(c => c.Ord == inspection.Ord);

    internal bool IsActive(Row o) =>
        o.Code("status") == (int)ObjectStatus.Active && (o.Day("registered_on") is not { } day || day.Year <= year);

    internal static bool IsCertified(Row officer, DateOnly day) =>
        officer.Text("cert_no") is not null
        && (officer.Day("cert_valid_from") ?? DateOnly.MinValue) <= day && day <= (officer.Day("cert_valid_to") ?? DateOnly.MaxValue);

    internal bool IsCertifiedInYear(Row officer) => Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
        .Any(day => IsCertified(officer, new DateOnly(year, 1, 1).AddDays(day)));

    internal bool IsEnforcing(Row officer) =>
        !officer.Flag("auxiliary") && officer.Flag("on_duty") && IsCertifiedInYear(officer);

    /// <summary>The inspections of the year in whose team the officer has a place.</summary>
    internal IEnumerable<Row> PlacesOf(Row officer) => tables["assignments"]
        .Where(a => a.J == officer.J && a.Text("officer_id") == officer.Text("officer_id") && IsPlace(a))
        .SelectMany(a => InspectionsOfYear(a.J).Where(i => i.Text("inspection_id") == a.Text("inspection_id")));

    internal static bool IsPlace(Row assignment) => (TeamRole)assignment.Code("role") is TeamRole.Leader or TeamRole.Member;

    internal static int DistinctDraws(IEnumerable<Row> inspections) =>
        inspections.Where(i => i.Text("draw_id") is not null).Select(i => (i.J, i.Text("draw_id"))).Distinct().Count();

    internal bool IsValid(int j, DateOnly day)
    {
        var pack = tables["packs"].Single(p => p.J == j);
        return pack.Day("valid_from") <= day && day <= (pack.Day("valid_to") ?? DateOnly.MaxValue);
    }

    internal static DateOnly DayOfPlan(Row plan) =>
        plan.Day("starts_on") ?? new DateOnly(plan.Int("year")!.Value, plan.Int("month") ?? 1, 1);

    internal static Row? Find(RandomTables tables, string table, Row from, string key) =>
        tables[table].SingleOrDefault(row => row.J == from.J && row.Text(key) == from.Text(key));

    private static object? Plain(Row row, string column)
    {
        var name = row.ContainsKey(Snake(column)) ? Snake(column) : OtherNames[column];
        return row[name] is byte code ? (int)code : row[name];
    }

    private static string Snake(string name) =>
        string.Concat(name.Select((c, at) => at > 0 && char.IsUpper(c) ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static Dictionary<string, Func<Row, object?>> Registry() => new()
    {
        ["Jurisdiction"] = row => row.J,
        ["EventDate"] = _ => null,
        ["EventYear"] = _ => null,
    };

    private static Dictionary<string, Func<Row, object?>> Event(Func<Row, DateOnly> day, Func<Row, int>? yearOf = null) => new()
    {
        ["Jurisdiction"] = row => row.J,
        ["EventDate"] = row => day(row),
        ["EventYear"] = row => yearOf?.Invoke(row) ?? day(row).Year,
    };

    private Dictionary<string, Func<Row, object?>> Objects()
    {
        IEnumerable<Row> Of(Row o) => InspectionsOfYear(o.J).Where(i => i.Text("object_id") == o.Text("object_id"));
        return new(Registry())
        {
            ["IsActive"] = o => IsActive(o),
            ["Inspections"] = o => Of(o).Count(),
            ["RandomInspections"] = o => Of(o).Count(IsRandom),
            ["JudgedRandomInspections"] = o => Of(o).Count(i => IsRandom(i) && IsValid(o.J, i.Day("inspected_on")!.Value)),
            ["LastViolationBeforeYearOn"] = o => tables["inspections"]
                .Where(i => i.J == o.J && i.Text("object_id") == o.Text("object_id") && i.Day("inspected_on") < new DateOnly(year, 1, 1))
                .Where(i => i.Code("violation") != (int)Violation.None).Max(i => i.Day("inspected_on")),
        };
    }

    private Dictionary<string, Func<Row, object?>> Officers() => new(Registry())
    {
        ["HasSpecialties"] = o => o["specialties"] is not null,
        ["IsCertifiedInYear"] = o => IsCertifiedInYear(o),
        ["IsEnforcementOfficer"] = o => IsEnforcing(o),
        ["TeamPlaces"] = o => PlacesOf(o).Count(),
        ["DrawsTakenPart"] = o => DistinctDraws(PlacesOf(o)),
        ["DrawsOfYear"] = o => DistinctDraws(InspectionsOfYear(o.J)),
        ["TeamPlacesOfYear"] = o => tables["officers"].Where(other => other.J == o.J).Sum(other => PlacesOf(other).Count()),
    };

    private Dictionary<string, Func<Row, object?>> Plans()
    {
        Row? Item(Row plan) => Find(tables, "items", plan, "item_id");
        return new(Event(DayOfPlan, plan => plan.Int("year")!.Value))
        {
            ["HasItemId"] = p => p.Text("item_id") is not null,
            ["IsItemListed"] = p => Item(p) is not null,
            ["ItemTier"] = p => Item(p)?.Code("tier") ?? 0,
            ["ItemDomain"] = p => Item(p)?.Code("domain") ?? 0,
            ["ItemAuthority"] = p => Item(p)?.Code("authority") ?? 0,
            ["ItemRatioMax"] = p => Item(p)?["ratio_max"],
            ["ItemFrequencyMax"] = p => Item(p)?["frequency_max"],
            ["ItemSuperiorRatio"] = p => Item(p)?["superior_ratio"],
        };
    }

    private Dictionary<string, Func<Row, object?>> Draws() => new(Event(draw => draw.Day("drawn_on")!.Value))
    {
        ["FirstInspectedOn"] = d => tables["inspections"]
            .Where(i => i.J == d.J && i.Text("draw_id") == d.Text("draw_id")).Min(i => i.Day("inspected_on")),
    };

    private Dictionary<string, Func<Row, object?>> Objections()
    {
        Row Visit(Row objection) => Find(tables, "inspections", objection, "inspection_id")!;
        return new(Event(objection => objection.Day("received_on")!.Value))
        {
            ["InspectionSource"] = b => Visit(b).Code("source"),
            ["InspectedOn"] = b => Visit(b).Day("inspected_on"),
            ["PublishedOn"] = b => Visit(b).Day("published_on"),
        };
    }
}
