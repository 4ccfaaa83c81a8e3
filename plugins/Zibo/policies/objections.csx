// Objections to a published result: Article 16.
var objectionDays = WorkingDays("objection_days");
var reviewDays = WorkingDays("review_days");
var feedbackDays = WorkingDays("objection_feedback_days");

Objections.Must("zibo.16.accept")
    .Cites("第十六条",
        zh: "自检查结果公示之日起60个工作日内提出的异议，应予受理",
        en: "An objection received within 60 working days of publication is accepted")
    .When(o => o.WorkingDaysSincePublication is { } days && days <= objectionDays.For(o))
    .Hold(o => o.IsAccepted);

Objections.Deadline("zibo.16.review")
    .Cites("第十六条",
        zh: "收到异议材料后20个工作日内组织复查",
        en: "An accepted objection is reviewed within 20 working days of receipt")
    .When(o => o.IsAccepted)
    .From(o => o.ReceivedOn).Within(reviewDays).Done(o => o.ReviewedOn);

Objections.Deadline("zibo.16.feedback")
    .Cites("第十六条",
        zh: "作出复查结果后7个工作日内反馈当事人",
        en: "The party is told within 7 working days of the review")
    .From(o => o.ReviewedOn).Within(feedbackDays).Done(o => o.FeedbackOn);

Objections.Must("zibo.16.correct")
    .Cites("第十六条",
        zh: "经复查确有错误的，予以更正",
        en: "A result that the review finds wrong is corrected")
    .When(o => o.Outcome == ObjectionOutcome.Corrected)
    .Hold(o => o.CorrectedOn is not null);
