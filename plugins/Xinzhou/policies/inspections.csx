// Inspections, credit grades and what follows: 2.6 to 2.8.
var publicationMin = Ratio("publication_min");
var creditMin = Ratio("credit_application_min");
var completeBy = DayOfYear("complete_by");
var observation = Months("observation_months");

Inspections.Must("xinzhou.2.6.random-team")
    .Cites("二（六）",
        zh: "随机抽查的执法检查人员由平台匹配",
        en: "The team of a random inspection is assigned at random, swaps for recusal excepted")
    .When(i => i.IsRandom && i.TeamSize > 0)
    .Hold(i => i.NotRandomMembers == 0);

Objects.Compare("xinzhou.2.6.credit-ratio")
    .Cites("二（六）",
        zh: "信用风险越高，抽查面不低于前一等级",
        en: "The higher the credit risk, the more are inspected: coverage does not fall from A to D")
    .AsNotice()
    .Among(o => o.IsActive)
    .Rate(o => o.JudgedRandomInspections > 0)
    .Class("A级", "grade A", o => o.CreditGrade == CreditGrade.A)
    .Class("B级", "grade B", o => o.CreditGrade == CreditGrade.B)
    .Class("C级", "grade C", o => o.CreditGrade == CreditGrade.C)
    .Class("D级", "grade D", o => o.CreditGrade == CreditGrade.D);

Jurisdiction.Share("xinzhou.2.6.published")
    .Cites("二（六）",
        zh: "抽查检查结果公示率达100%",
        en: "The results of all completed random inspections are published")
    .Of(j => j.RandomPublication)
    .AtLeast(publicationMin);

Inspections.Deadline("xinzhou.2.6.completed")
    .Cites("二（六）",
        zh: "列入计划的随机抽查于12月底前完成",
        en: "A planned random inspection is completed by the end of its plan's year")
    .When(i => i.IsRandom)
    .DueOn(i => i.PlanYear is { } year ? completeBy.For(i).In(year) : null)
    .Done(i => i.CompletedOn);

Jurisdiction.Share("xinzhou.2.7.credit-application")
    .Cites("二（七）",
        zh: "部门联合抽查信用风险分类结果应用率不低于60%",
        en: "At least 60 % of the joint plans use credit grades")
    .Of(j => j.CreditApplication)
    .AtLeast(creditMin);

Inspections.Must("xinzhou.2.7.observation")
    .Cites("二（七）",
        zh: "对信用风险低和一般的新经济企业给予观察期",
        en: "A firm of the new economy with low or ordinary credit risk is given time before it is inspected at random")
    .AsNotice()
    .When(i => i.IsRandom && i.IsObjectNewEconomy && i.ObjectCreditGrade is CreditGrade.A or CreditGrade.B
        && i.ObjectRegisteredOn is not null)
    .Hold(i => i.ObjectRegisteredOn is { } registered
        && (i.InspectedOn < registered || i.InspectedOn >= registered.AddMonths(observation.For(i))));

Inspections.Must("xinzhou.2.8.ledger")
    .Cites("二（八）",
        zh: "对发现的问题建立台账，明确整改期限",
        en: "A problem found is put on the ledger with a day for putting it right")
    .When(i => i.IsProblem)
    .Hold(i => i.RectifyDue is not null);

Inspections.Deadline("xinzhou.2.8.rectified")
    .Cites("二（八）",
        zh: "跟踪整改，按期整改到位",
        en: "The problem is put right by that day")
    .DueOn(i => i.RectifyDue)
    .Done(i => i.RectifiedOn);

Inspections.Must("xinzhou.2.8.transfer")
    .Cites("二（八）",
        zh: "涉嫌犯罪的移送司法机关",
        en: "A suspected crime is handed over to the judicial authorities")
    .When(i => i.Violation == Violation.Criminal)
    .Hold(i => i.Decision == Decision.Transferred);
