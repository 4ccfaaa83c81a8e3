// Records, publication and what follows: 4.2.4 and 4.3.
var publishDays = WorkingDays("publish_days");

Inspections.Must("shancheng.4.2.record")
    .Cites("四（二）4",
        zh: "检查记录由负责人签字盖章，无法取得的注明原因",
        en: "The record of a completed inspection is signed, or the refusal is noted")
    .When(i => i.CompletedOn is not null)
    .Hold(i => i.Signed || i.RefusalNoted);

Inspections.Deadline("shancheng.4.3.publish-normal")
    .Cites("四（三）1",
        zh: "结果正常的，自抽查结束之日起20个工作日内公示",
        en: "A result without a problem is published within 20 working days of completion")
    .When(i => i.Result == InspectionResult.NoProblem)
    .From(i => i.CompletedOn).Within(publishDays).Done(i => i.PublishedOn);

Inspections.Deadline("shancheng.4.3.publish-problem")
    .Cites("四（三）1",
        zh: "发现问题的，自作出处理决定之日起20个工作日内公示",
        en: "A problem result is published within 20 working days of the decision")
    .When(i => i.IsProblem)
    .From(i => i.DecisionOn).Within(publishDays).Done(i => i.PublishedOn);

Inspections.Must("shancheng.4.3.refusal")
    .Cites("四（三）1",
        zh: "拒绝抽查或弄虚作假的，依法处理并公示",
        en: "Refusal and falsification are dealt with and published")
    .When(i => i.CompletedOn is not null && i.Result is InspectionResult.Uncooperative or InspectionResult.Falsified)
    .Hold(i => i.Decision != Decision.None && i.PublishedOn is not null);

Inspections.Must("shancheng.4.3.transfer")
    .Cites("四（三）1",
        zh: "涉嫌犯罪的移送司法机关",
        en: "A suspected crime is handed over to the judicial authorities")
    .When(i => i.Violation == Violation.Criminal)
    .Hold(i => i.Decision == Decision.Transferred);

Objects.Compare("shancheng.4.3.intensify")
    .Cites("四（三）2",
        zh: "对投诉多、有严重违法记录的市场主体加大随机抽查力度",
        en: "Flagged objects are inspected no less often than the others")
    .AsNotice()
    .Among(o => o.IsActive)
    .Rate(o => o.JudgedRandomInspections > 0)
    .Class("一般对象", "objects not flagged", o => !o.IsFlagged)
    .Class("重点关注对象", "flagged objects", o => o.IsFlagged);
