// How inspections are made. Every number stands in parameters.yaml; here it is taken by its name, once, outside the conditions.
var teamMin = Count("team_min");
var reportDays = WorkingDays("report_days");
var visitsMax = Count("visits_max");

// A requirement: every row satisfies a condition. Cites names the article, and says in both languages what is asked.
Inspections.Must("{{id}}.3.team")
    .Cites("第三条", zh: "检查人员不少于2名", en: "At least two officers inspect")
    .Hold(i => i.TeamSize >= teamMin.For(i))
    .Showing(i => i.TeamSize, i => teamMin.For(i));

// A requirement of some rows: When says of which.
Inspections.Must("{{id}}.3.qualified")
    .Cites("第三条", zh: "检查人员为行政编制", en: "Inspecting officers are on the administrative staff")
    .When(i => i.TeamSize > 0)
    .Hold(i => i.NonAdministrativeMembers == 0);

Inspections.Must("{{id}}.3.designation")
    .Cites("第三条", zh: "跨科室抽取检查人员的，须经批准", en: "Officers of another section need an approval")
    .When(i => i.UnapprovedStyleMembers > 0)
    .Hold(i => i.IsDesignationApproved);

// A deadline: done within a term that runs from a day. A date after the cut-off is not known yet.
Inspections.Deadline("{{id}}.4.report")
    .Cites("第四条", zh: "检查结束后5个工作日内形成报告", en: "Report within 5 working days of completion")
    .From(i => i.CompletedOn).Within(reportDays).Done(i => i.ReportOn);

// A deadline whose due day stands in the data.
Inspections.Deadline("{{id}}.4.rectified")
    .Cites("第四条", zh: "发现的问题按期整改", en: "A problem found is put right by its day")
    .DueOn(i => i.RectifyDue).Done(i => i.RectifiedOn);

// A cap: so many inspections of one object in a year. The indicator overload_objects counts the objects over it.
Inspections.Cap("{{id}}.5.visits")
    .Cites("第五条", zh: "同一对象一年内随机抽查不超过2次", en: "At most two random inspections of one object in a year")
    .Counting(i => i.IsRandom && !i.IsObjectFlagged)
    .PerObject()
    .AtMost(visitsMax)
    .AsOverload();
