// Objects, officers, and the year as a whole.
var complaintsMany = Count("complaints_many");
var overloadFactor = Ratio("overload_factor");
var loadMax = Ratio("load_max");
var coverageMin = Ratio("coverage_min");
var halfYearBy = DayOfYear("half_year_by");

// Definitions: whom and what the document speaks about. They judge nothing by themselves.
Objects.AreFlaggedWhen(o => o.Complaints >= complaintsMany.For(o) || o.IsAbnormal);
Officers.AreOverloadedAbove(overloadFactor);
Inspections.AreOutsideWhen(i => i.Source == InspectionSource.Special);
Inspections.AreCompletedAlsoWhen(i => i.IsFrustrated && i.Evidence);

// A limit: a value between bounds. A breach is a notice where the document says "in principle".
Officers.Limit("{{id}}.6.load")
    .Cites("第六条", zh: "原则上一人承担的检查不超过全部的六成", en: "In principle no officer carries more than 60 % of the year's inspections")
    .AsNotice()
    .When(o => o.TeamPlaces > 0)
    .Of(o => new Ratio(o.TeamPlaces, o.TeamPlacesOfYear))
    .AtMost(loadMax);

// A comparison: a rate that must not fall (or, WithoutRise, not rise) from one class to the next.
Objects.Compare("{{id}}.6.credit")
    .Cites("第六条", zh: "信用等级越低，抽查面越大", en: "The lower the credit grade, the more are inspected")
    .AsNotice()
    .Among(o => o.IsActive)
    .Rate(o => o.RandomInspections > 0)
    .Class("A级", "grade A", o => o.CreditGrade == CreditGrade.A)
    .Class("D级", "grade D", o => o.CreditGrade == CreditGrade.D);

// A share: an indicator of the jurisdiction within bounds.
Jurisdiction.Share("{{id}}.7.coverage")
    .Cites("第七条", zh: "年度检查覆盖面不低于一半", en: "At least half of the objects are inspected within the year")
    .Of(j => j.Coverage)
    .AtLeast(coverageMin);

// A milestone: done once a year by a day. Its name in the data is the last part of the id.
Jurisdiction.Milestone("{{id}}.7.half-year")
    .Cites("第七条", zh: "6月底前报送半年总结", en: "The half-year summary is reported by the end of June")
    .By(halfYearBy);
