namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>The random rows of one jurisdiction: its registries, plans, draws and milestones.</summary>
internal sealed class RandomJurisdiction(Dice dice, EdgeDays days, Dataset data, string jurisdiction, int year)
{
    private static readonly string[] Statuses =
        ["active", "active", "active", "active", "deregistered", "revoked", "licence_revoked", "closed", "liquidating", "unreachable"];

    private static readonly string[] MilestoneNames =
    [
        "sort", "list", "train", "norms", "plans", "rules", "half-year", "annual", "items", "officers", "sharing", "credit",
        "green-channel", "joint-plan", "unknown",
    ];

    private static readonly DateOnly[] MilestoneDays =
    [
        new(2021, 6, 20), new(2021, 6, 21), new(2021, 6, 30), new(2021, 7, 10), new(2021, 7, 11), new(2022, 4, 15), new(2022, 4, 16),
        new(2022, 6, 10), new(2022, 6, 13), new(2022, 6, 30), new(2022, 12, 10), new(2022, 12, 12), new(2016, 10, 10), new(2016, 10, 11),
        new(2016, 12, 31), new(2017, 1, 3),
    ];

    // A year after some of these there is no such day.
    private static readonly DateOnly[] MonthEnds = [new(2016, 2, 29), new(2020, 2, 29), new(2024, 2, 29), new(2021, 2, 28), new(2021, 8, 31), new(2021, 12, 31)];

    private readonly bool _onlyMonthly = dice.Chance(25);

    public void Fill()
    {
        var objects = Many(dice.Chance(5) ? 0 : 12, Object);
        var officers = Many(dice.Chance(5) ? 0 : 7, Officer);
        var items = Many(dice.Chance(5) ? 0 : 5, Item);
        var plans = Many(9, n => Plan(n, items));
        var draws = Many(8, n => Draw(n, plans));
        objects = objects.ConvertAll(inspected => dice.Chance(25) ? ListedAround(inspected, dice.Pick(draws).DrawnOn) : inspected);
        data.Objects.AddRange(objects);
        data.Officers.AddRange(officers);
        data.Items.AddRange(items);
        data.Plans.AddRange(plans);
        if (dice.Chance(25))
        {
            data.Plans.AddRange(Many(12, month => Plan(month, items) with { PlanId = $"M{month}", Year = year, Month = month }));
        }

        if (objects.Count > 0)
        {
            new RandomInspections(dice, days, data, jurisdiction, objects, officers, items, plans, draws).Fill();
        }

        data.Draws.AddRange(draws.Select(draw => dice.Chance(60) ? FiledAroundItsFirst(draw) : draw));
        foreach (var milestone in MilestoneNames.Where(_ => dice.Chance(65)))
        {
            data.Milestones.Add(new MilestoneRow { Jurisdiction = jurisdiction, Milestone = milestone, Year = year, DoneOn = MilestoneDay() });
        }

        // What was done for another year is not done for this one.
        foreach (var milestone in MilestoneNames.Where(_ => dice.Chance(20)))
        {
            data.Milestones.Add(new MilestoneRow
            {
                Jurisdiction = jurisdiction,
                Milestone = milestone,
                Year = dice.Pick(year - 1, year + 1),
                DoneOn = MilestoneDay(),
            });
        }

        foreach (var officer in officers.Where(_ => dice.Chance(50)))
        {
            foreach (var inspected in objects.Where(_ => dice.Chance(15)))
            {
                data.Conflicts.Add(new ConflictRow { Jurisdiction = jurisdiction, OfficerId = officer.OfficerId, ObjectId = inspected.ObjectId, Kind = dice.Text(50, "亲属") });
            }
        }

        // Rejected with their references: whom nobody knows has no conflict, not even as the officer who was replaced.
        foreach (var inspected in objects.Where(_ => dice.Chance(50)))
        {
            data.Conflicts.Add(new ConflictRow { Jurisdiction = jurisdiction, OfficerId = "no officer", ObjectId = inspected.ObjectId });
        }

        foreach (var officer in officers.Where(_ => dice.Chance(20)))
        {
            data.Conflicts.Add(new ConflictRow { Jurisdiction = jurisdiction, OfficerId = officer.OfficerId, ObjectId = "no object" });
        }
    }

    /// <summary>The object with an exemption that begins or ends around a day.</summary>
    private ObjectRow ListedAround(ObjectRow inspected, DateOnly day) => dice.Below(3) switch
    {
        0 => inspected with { ExemptFrom = days.Next(day), ExemptTo = dice.Chance(50) ? null : DateOnly.MaxValue },
        1 => inspected with { ExemptFrom = null, ExemptTo = days.Next(day) },
        _ => inspected with { ExemptFrom = days.Next(day), ExemptTo = days.Next(day) },
    };

    /// <summary>The draw filed on the day of its first inspection, or next to it.</summary>
    private DrawRow FiledAroundItsFirst(DrawRow draw)
    {
        var inspected = data.Inspections.Where(i => i.Jurisdiction == jurisdiction && i.DrawId == draw.DrawId).Select(i => i.InspectedOn).ToList();
        return inspected.Count == 0 ? draw : draw with { FiledOn = days.Next(inspected.Min()) };
    }

    private DateOnly? MilestoneDay() => dice.Below(4) switch
    {
        0 => null,
        1 => new DateOnly(year, 1, 4),
        2 => dice.Pick([.. MilestoneDays.Where(day => Math.Abs(day.Year - year) <= 1).DefaultIfEmpty(days.Any())]),
        _ => days.Any(),
    };

    private static List<TRow> Many<TRow>(int count, Func<int, TRow> make) => [.. Enumerable.Range(1, count).Select(make)];

    private ObjectRow Object(int n) => new()
    {
        ObjectId = (n % 5) switch
        {
            0 => $"1101011990010100{n:00}",
            1 => $"91110000MA0012AB{n:00}",
            2 => $"9111I000MA0012AB{n:00}",
            3 => $"11010119900101{n:000}X",
            _ => OddIds.Of("E", n),
        },
        Jurisdiction = jurisdiction,
        Name = dice.Text(5, "某公司", "某厂, 分厂"),
        Category = dice.Text(30, "enterprise", "individual", "product", "project", "practice"),
        Address = dice.Text(8, "某路"),
        ResponsiblePerson = dice.Text(8, "甲"),
        Contact = dice.Text(8, "电话"),
        RegisteredOn = dice.Chance(10) ? dice.Pick(MonthEnds) : days.Maybe(30)?.AddMonths(dice.Pick(0, -6, -11, -12, -13)),
        Status = dice.Text(30, Statuses),
        CreditGrade = dice.Text(20, "A", "B", "C", "D"),
        Complaints = dice.Chance(40) ? null : dice.Below(4),
        AbnormalList = dice.Flag(8),
        Dishonest = dice.Flag(8),
        SeriousViolation = dice.Flag(8),
        SafetyHazard = dice.Flag(8),
        NewEconomy = dice.Flag(40),
        ExemptFrom = days.Maybe(60),
        ExemptTo = days.Maybe(60),
    };

    private OfficerRow Officer(int n) => new()
    {
        OfficerId = OddIds.Of("O", n),
        Jurisdiction = jurisdiction,
        Name = dice.Text(10, "乙"),
        Sex = dice.Text(10, "女", "男"),
        Unit = dice.Text(10, "局"),
        Section = dice.Text(20, "一科", "二科"),
        Post = dice.Text(10, "科员"),
        CertNo = dice.Text(10, "C1"),
        CertValidFrom = days.Maybe(50),
        CertValidTo = dice.Chance(10) ? DateOnly.MaxValue : days.Maybe(50),
        Establishment = dice.Text(10, "administrative", "administrative", "public_institution", "contract"),
        OnDuty = dice.Chance(50) ? null : dice.Chance(80),
        Auxiliary = dice.Flag(12),
        Specialties = dice.Text(15, "食品", "食品;设备"),
    };

    private ItemRow Item(int n) => new()
    {
        ItemId = OddIds.Of("I", n),
        Jurisdiction = jurisdiction,
        Title = dice.Text(8, "事项"),
        Section = dice.Text(8, "一科"),
        ObjectCategory = dice.Text(8, "企业"),
        Tier = dice.Text(25, "key", "general"),
        LegalBasis = dice.Text(20, "条例"),
        Method = dice.Text(15, "onsite", "written", "network", "testing"),
        RatioMax = dice.Chance(40) ? null : dice.Pick(0.1, 0.3, 1.0),
        FrequencyMax = dice.Chance(40) ? null : dice.Below(3),
        Domain = dice.Text(20, "general", "environment", "safety", "quality", "public_interest"),
        Authority = dice.Text(20, "own", "superior"),
        SuperiorRatio = dice.Chance(30) ? null : dice.Pick(0.1, 0.3),
        PublishedOn = days.AroundCutOff(),
    };

    private PlanRow Plan(int n, List<ItemRow> items)
    {
        var planYear = dice.Pick(year, year, year, year - 1, year + 1);
        var plan = new PlanRow
        {
            PlanId = OddIds.Of("P", n),
            Jurisdiction = jurisdiction,
            Year = planYear,
            Month = !_onlyMonthly && dice.Chance(50) ? null : 1 + dice.Below(12),
            Section = dice.Text(20, "一科"),
            ItemId = dice.Chance(5) ? null : items.Count == 0 || dice.Chance(8) ? "no item" : dice.Pick(items).ItemId,
            ObjectScope = dice.Text(8, "全部"),
            OfficerRequirement = dice.Text(8, "两人"),
            Ratio = dice.Chance(15) ? null : dice.Pick(0.1, 0.3, 0.5),
            Frequency = dice.Chance(15) ? null : dice.Below(4),
            EstimatedObjects = dice.Chance(10) ? null : dice.Below(50),
            StartsOn = dice.Chance(15) ? null : dice.Chance(50) ? new DateOnly(planYear, 1, 1) : days.Any(),
            EndsOn = dice.Chance(15) ? null : dice.Chance(50) ? new DateOnly(planYear, 12, 31) : days.Any(),
            PublishedOn = dice.Chance(50) ? new DateOnly(planYear, 4, 29).AddDays(dice.Below(6)) : days.AroundCutOff(),
            Approved = dice.Flag(80),
            Joint = dice.Flag(50),
            UsesCreditGrade = dice.Flag(60),
            AdjustedOn = days.Maybe(60),
            AdjustmentFiledOn = days.Maybe(50),
        };

        // A window that ends before it begins: an inspection lies in none, and none meets it.
        return dice.Chance(8) ? plan with { StartsOn = plan.EndsOn, EndsOn = plan.StartsOn } : plan;
    }

    private DrawRow Draw(int n, List<PlanRow> plans) => new()
    {
        DrawId = OddIds.Of("D", n),
        Jurisdiction = jurisdiction,
        PlanId = dice.Chance(5) ? null : dice.Chance(8) ? "no plan" : dice.Pick(plans).PlanId,
        DrawnOn = days.Any(),
        Method = dice.Text(8, "platform", "platform", "system", "manual"),
        Witnesses = dice.Chance(10) ? null : dice.Below(3),
        Recorded = dice.Flag(85),
        RecordSigned = dice.Flag(85),
        FiledOn = days.Maybe(15),
        DesignationApproved = dice.Flag(50),
    };
}
