// What an inspection leaves behind: Articles 15, 17 and 18.
Inspections.Must("zibo.15.notice")
    .Cites("第十五条",
        zh: "现场检查发放检查通知书",
        en: "An inspection on site is announced by a notice")
    .When(i => i.Method == InspectionMethod.Onsite && !(i.IsFrustrated && i.Evidence))
    .Hold(i => i.NoticeServed);

Inspections.Must("zibo.15.signed")
    .Cites("第十五条",
        zh: "现场检查结束时由当事人签字盖章，拒绝的注明情况",
        en: "The record of an inspection on site is signed, or the refusal is noted")
    .When(i => i.Method == InspectionMethod.Onsite && i.CompletedOn is not null && !(i.IsFrustrated && i.Evidence))
    .Hold(i => i.Signed || i.RefusalNoted);

Inspections.Must("zibo.17.evidence")
    .Cites("第十七条",
        zh: "无法开展检查的，取得相关证据",
        en: "An inspection that could not be carried out has evidence of it on file")
    .When(i => i.IsFrustrated)
    .Hold(i => i.Evidence);

Inspections.Must("zibo.17.sanction")
    .Cites("第十七条",
        zh: "不配合检查情节严重的，依法处罚或惩戒",
        en: "An object that gravely refuses to cooperate is sanctioned")
    .When(i => i.Result == InspectionResult.Uncooperative && (i.CompletedOn is not null || i.Evidence))
    .Hold(i => i.Decision != Decision.None);

Inspections.Must("zibo.18.transfer")
    .Cites("第十八条",
        zh: "涉嫌犯罪的，移送司法机关",
        en: "A suspected crime is handed over to the judicial authorities")
    .When(i => i.Violation == Violation.Criminal)
    .Hold(i => i.Decision == Decision.Transferred);
