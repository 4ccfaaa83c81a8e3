// By when: Articles 15 and 19.
var reportDays = WorkingDays("report_days");
var publishDays = WorkingDays("publish_days");
var archiveDays = WorkingDays("archive_days");

Inspections.Deadline("zibo.15.report")
    .Cites("第十五条",
        zh: "检查任务完成后5个工作日内形成结果报告",
        en: "Report of results within 5 working days of completion")
    .From(i => i.CompletedOn).Within(reportDays).Done(i => i.ReportOn);

Inspections.Deadline("zibo.15.publish")
    .Cites("第十五条",
        zh: "结果报告形成后2个工作日内公示，依法不予公开的除外",
        en: "Publication within 2 working days of the report, unless withheld by law")
    .When(i => !i.Withheld)
    .From(i => i.ReportOn).Within(publishDays).Done(i => i.PublishedOn);

Inspections.Deadline("zibo.19.archive")
    .Cites("第十九条",
        zh: "检查任务完成后30个工作日内整理归档",
        en: "File archived within 30 working days of completion")
    .From(i => i.CompletedOn).Within(archiveDays).Done(i => i.ArchivedOn);
