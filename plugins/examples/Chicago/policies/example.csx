// Four rules that the Chicago data can answer. The numbers are examples; they stand in no document.
var complaintsMany = Count("complaints_many");
var overloadFactor = Ratio("overload_factor");
var visitsMax = Count("visits_max");
var followUpDays = WorkingDays("follow_up_days");
var loadMax = Ratio("load_max");
var coverageMin = Ratio("coverage_min");

Objects.AreFlaggedWhen(o =>
    o.Complaints >= complaintsMany.For(o) || o.IsAbnormal || o.IsDishonest || o.HasSeriousViolation);

Officers.AreOverloadedAbove(overloadFactor);

Inspections.Cap("chicago.1.visits")
    .Cites("示例1",
        zh: "一年内对同一许可证的例行检查不超过2次",
        en: "At most two routine visits to one licence in a year")
    .AsNotice()
    .Counting(i => i.IsRandom)
    .PerObjectAndItem()
    .AtMost(visitsMax)
    .AsOverload();

Inspections.Deadline("chicago.2.follow-up")
    .Cites("示例2",
        zh: "例行检查发现问题的，10个工作日内复查",
        en: "A routine visit that found a problem is followed up within 10 working days")
    .When(i => i.IsRandom && i.IsProblem)
    .From(i => i.InspectedOn).Within(followUpDays).Done(i => i.NextFollowUpOn);

Officers.Limit("chicago.3.load")
    .Cites("示例3",
        zh: "一个分组承担的检查不超过全部的三成",
        en: "No group of inspectors carries more than 30 % of the year's inspections")
    .AsNotice()
    .When(o => o.TeamPlaces > 0)
    .Of(o => new Ratio(o.TeamPlaces, o.TeamPlacesOfYear))
    .AtMost(loadMax);

Jurisdiction.Share("chicago.4.coverage")
    .Cites("示例4",
        zh: "一年内至少检查半数许可证",
        en: "At least half of the licences are inspected within the year")
    .AsNotice()
    .Of(j => j.Coverage)
    .AtLeast(coverageMin);
