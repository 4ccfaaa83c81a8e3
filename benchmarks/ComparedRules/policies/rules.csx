var teamMin = Count("team_min");
var teamLeaders = Count("team_leaders");
var reportDays = WorkingDays("report_days");

Inspections.Must("zibo.1.team")
    .Cites("一", zh: "不少于2名检查人员，1人为组长", en: "At least two officers, one of them leader")
    .When(i => i.IsRandom || i.Source == InspectionSource.Special)
    .Hold(i => i.TeamSize >= teamMin.For(i) && i.TeamLeaders == teamLeaders.For(i));

Inspections.Must("zibo.2.signed")
    .Cites("二", zh: "现场检查由当事人签字", en: "The record of an inspection on site is signed")
    .When(i => i.Method == InspectionMethod.Onsite && i.CompletedOn is not null && !(i.IsFrustrated && i.Evidence))
    .Hold(i => i.Signed || i.RefusalNoted);

Inspections.Deadline("zibo.3.report")
    .Cites("三", zh: "按期形成报告", en: "The report is made in time")
    .When(i => !i.Withheld)
    .From(i => i.CompletedOn).Within(reportDays).Done(i => i.ReportOn);
