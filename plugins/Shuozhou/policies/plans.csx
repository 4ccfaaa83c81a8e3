// Plans, draws and how often: Articles 7, 9, 11, 12 and 13, and the list of items.
var itemCap = Count("item_cap");
var frequencyMin = Count("plan_frequency_min");
var frequencyMax = Count("plan_frequency_max");

Draws.Must("shuozhou.7.electronic")
    .Cites("第七条、第十三条",
        zh: "抽取通过系统或平台进行，全程电子化",
        en: "Every draw is made by the system or a platform")
    .Hold(d => d.Method is DrawMethod.System or DrawMethod.Platform);

Inspections.Must("shuozhou.9.source")
    .Cites("第九条",
        zh: "投诉举报、上级交办、部门移送的检查不经抽取；随机抽查必经抽取",
        en: "Inspections on complaints, by order or on transfer come from no draw; random ones come from one")
    .When(i => i.IsRandom
        || i.Source is InspectionSource.Complaint or InspectionSource.Assigned or InspectionSource.Transferred)
    .Hold(i => i.IsRandom == i.NamesDraw);

// A plan that does not exist has no year, and none that is equal.
Inspections.Must("shuozhou.11.planned")
    .Cites("第十一条",
        zh: "随机抽查列入当年的检查计划",
        en: "A random inspection belongs to a plan of its year")
    .When(i => i.IsRandom)
    .Hold(i => i.PlanYear == i.InspectedOn.Year);

Jurisdiction.Must("shuozhou.11.annual-plan")
    .Cites("第十一条",
        zh: "每年制定年度检查计划",
        en: "The year has an annual plan")
    .Hold(j => j.AnnualPlans > 0);

Plans.Must("shuozhou.12.content")
    .Cites("第十二条",
        zh: "计划写明对象范围、人员要求、比例、频次和检查时间",
        en: "A plan states the scope of objects, what is asked of officers, ratio, frequency and time")
    .Hold(p => p.ObjectScope.HasValue && p.OfficerRequirement.HasValue && p.Ratio is not null && p.Frequency is not null
        && p.StartsOn is not null && p.EndsOn is not null);

Objects.Compare("shuozhou.12.trustworthy")
    .Cites("第十二条",
        zh: "守信企业（A级）的抽查面不高于其他企业",
        en: "Trustworthy firms (grade A) are drawn no more often than the others")
    .AsNotice()
    .Among(o => o.IsActive)
    .Rate(o => o.JudgedRandomInspections > 0)
    .Class("其他", "all others", o => o.CreditGrade != CreditGrade.A)
    .Class("A级", "grade A", o => o.CreditGrade == CreditGrade.A)
    .WithoutRise();

Inspections.Must("shuozhou.13.window")
    .Cites("第十三条",
        zh: "随机抽查在方案规定的时间段内进行",
        en: "A random inspection falls into the time that its plan states")
    .When(i => i.IsRandom && i.PlanStartsOn is not null && i.PlanEndsOn is not null)
    .Hold(i => i.InspectedOn >= i.PlanStartsOn && i.InspectedOn <= i.PlanEndsOn);

Inspections.Cap("shuozhou.list.frequency")
    .Cites("随机抽查事项清单",
        zh: "每个事项每年对同一对象抽查不超过2次",
        en: "At most two random inspections of one object on one item in a year")
    .Counting(i => i.IsRandom)
    .PerObjectAndItem()
    .AtMost(itemCap)
    .AsOverload();

Plans.Must("shuozhou.list.plan-frequency")
    .Cites("随机抽查事项清单",
        zh: "年度计划的频次为每年1至2次",
        en: "The frequency of an annual plan is once or twice a year")
    .When(p => p.IsAnnual && p.Frequency is not null)
    .Hold(p => p.Frequency >= frequencyMin.For(p) && p.Frequency <= frequencyMax.For(p))
    .Showing(p => p.Frequency, p => p.Frequency < frequencyMin.For(p) ? frequencyMin.For(p) : frequencyMax.For(p));
