// What is to be reported to the leading group's office: 3.4.
var plansBy = DayOfYear("plans_by");
var rulesBy = DayOfYear("rules_by");
var halfYearBy = DayOfYear("half_year_by");
var annualBy = DayOfYear("annual_by");

Jurisdiction.Milestone("xinzhou.3.4.plans")
    .Cites("三（四）",
        zh: "4月15日前报送内部抽查计划",
        en: "The department's own plan is reported by 15 April")
    .By(plansBy);

Jurisdiction.Milestone("xinzhou.3.4.rules")
    .Cites("三（四）",
        zh: "6月底前报送抽查制度规范",
        en: "Rules and guides for inspections are reported by the end of June")
    .By(rulesBy);

Jurisdiction.Milestone("xinzhou.3.4.half-year")
    .Cites("三（四）",
        zh: "6月10日前报送上半年工作总结",
        en: "The half-year summary is reported by 10 June")
    .By(halfYearBy);

Jurisdiction.Milestone("xinzhou.3.4.annual")
    .Cites("三（四）",
        zh: "12月10日前报送全年工作自查报告",
        en: "The annual self-review is reported by 10 December")
    .By(annualBy);
