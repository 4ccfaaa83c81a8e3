// Plans and joint inspections: 2.5.
var publishBy = DayOfYear("plan_publish_by");

Jurisdiction.Must("xinzhou.2.5.annual-plan")
    .Cites("二（五）",
        zh: "制定年度抽查计划",
        en: "The year has an annual plan")
    .Hold(j => j.AnnualPlans > 0);

Plans.Deadline("xinzhou.2.5.plan-published")
    .Cites("二（五）",
        zh: "年度抽查计划于4月底前公示",
        en: "An annual plan is published by the end of April of its year")
    .When(p => p.IsAnnual)
    .DueOn(p => publishBy.For(p).In(p.Year))
    .Done(p => p.PublishedOn);

Plans.Must("xinzhou.2.5.adjustment-filed")
    .Cites("二（五）",
        zh: "调整后的抽查计划报领导小组办公室备案",
        en: "An adjusted plan is filed with the leading group's office")
    .When(p => p.AdjustedOn is not null)
    .Hold(p => p.AdjustmentFiledOn is not null);

Inspections.Must("xinzhou.2.5.special-joint")
    .Cites("二（五）",
        zh: "专项整治和上级交办转办的检查原则上以部门联合抽查进行",
        en: "In principle special campaigns and what superiors order or others transfer are inspected jointly")
    .AsNotice()
    .When(i => i.Source is InspectionSource.Special or InspectionSource.Assigned or InspectionSource.Transferred)
    .Hold(i => i.IsJoint);

// Only random inspections have earlier ones of this kind.
Inspections.Must("xinzhou.2.5.joint")
    .Cites("二（五）",
        zh: "对同一对象的抽查任务尽可能合并安排，“进一次门、查多项事”",
        en: "Random inspections of one object under plans of the same period are made in one visit")
    .AsNotice()
    .When(i => i.EarlierOfOtherTask > 0)
    .Hold(i => i.UnjoinedEarlierOfOtherTask == 0);
