// Rectification, publication and transfer: 2.2.2 and 2.3.1.
var publishDays = WorkingDays("publish_days");

Inspections.Must("jintan.2.2.2.rectify")
    .Cites("二（二）2",
        zh: "对发现的问题责令限期整改",
        en: "A problem found is to be put right by a day")
    .When(i => i.IsProblem)
    .Hold(i => i.RectifyDue is not null);

Inspections.Must("jintan.2.2.2.revisit")
    .Cites("二（二）2",
        zh: "整改期限结束后对整改情况进行回访",
        en: "Once that day has passed the object is visited again")
    .InTheYearOf(i => i.RectifyDue)
    .When(i => i.RectifyDue < i.CutOff)
    .Hold(i => i.RevisitedOn <= i.CutOff && i.RevisitedOn >= i.RectifyDue);

Inspections.Deadline("jintan.2.3.1.publish")
    .Cites("二（三）1",
        zh: "抽查结束后及时向社会公布结果",
        en: "Results are published promptly after completion")
    .From(i => i.CompletedOn).Within(publishDays).Done(i => i.PublishedOn);

Inspections.Must("jintan.2.3.1.transfer")
    .Cites("二（三）1",
        zh: "涉嫌构成犯罪的，移送公安机关",
        en: "A suspected crime is handed over to the police")
    .When(i => i.Violation == Violation.Criminal)
    .Hold(i => i.Decision == Decision.Transferred);
