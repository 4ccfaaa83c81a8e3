// Items, plans, draws and how often: 2.1.3, 2.1.4 and 2.2.1.
var coverageMin = Ratio("coverage_min");
var objectCap = Count("object_cap");

// An item that is not on the list has no legal basis either.
Inspections.Must("jintan.2.1.3.legal-basis")
    .Cites("二（一）3",
        zh: "检查清单于法有据",
        en: "The item inspected is on the list and has a legal basis")
    .Hold(i => i.ItemHasLegalBasis);

Jurisdiction.Must("jintan.2.1.4.plans")
    .Cites("二（一）4",
        zh: "制定年度检查计划和月度计划",
        en: "The year has an annual plan, and a monthly plan for each month with a random inspection")
    .Hold(j => j.AnnualPlans > 0 && j.MonthsWithoutPlan == 0);

Plans.Must("jintan.2.1.4.approved")
    .Cites("二（一）4",
        zh: "计划经相关领导审核同意",
        en: "Every plan is approved")
    .Hold(p => p.IsApproved);

Jurisdiction.Share("jintan.2.1.4.coverage")
    .Cites("二（一）4",
        zh: "原则上一年内实现对检查对象全覆盖",
        en: "In principle every object is inspected within the year")
    .AsNotice()
    .Of(j => j.Coverage)
    .AtLeast(coverageMin);

Inspections.Cap("jintan.2.1.4.frequency")
    .Cites("二（一）4",
        zh: "一年内对同一市场主体的抽查原则上不超过2次；重点关注对象除外",
        en: "In principle at most two random inspections of one object in a year, flagged objects excepted")
    .AsNotice()
    .Counting(i => i.IsRandom && !i.IsObjectFlagged)
    .PerObjectMergingJointVisits()
    .AtMost(objectCap)
    .AsOverload();

Inspections.Must("jintan.2.2.1.source")
    .Cites("二（二）1",
        zh: "投诉举报、上级规定和整改复查的检查不经抽取；随机抽查必经抽取",
        en: "Inspections on complaints, by order and for follow-up come from no draw; random ones come from one")
    .When(i => i.IsRandom
        || i.Source is InspectionSource.Complaint or InspectionSource.Assigned or InspectionSource.FollowUp)
    .Hold(i => i.IsRandom == i.NamesDraw);

Draws.Must("jintan.2.2.1.platform")
    .Cites("二（二）1",
        zh: "通过双随机监管抽查平台抽取",
        en: "Every draw is made on the inspection platform")
    .Hold(d => d.Method == DrawMethod.Platform);
