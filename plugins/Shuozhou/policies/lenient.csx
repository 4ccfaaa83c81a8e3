// Feedback (Article 15), leniency (science bureau's scheme, 2) and its dated duties (3).
var feedbackDays = WorkingDays("feedback_days");
var repeatWindow = Days("repeat_window_days");
var sortBy = Day("sort_by");
var listBy = Day("list_by");
var trainBy = Day("train_by");

Inspections.Deadline("shuozhou.15.feedback")
    .Cites("第十五条",
        zh: "检查报告完成后5个工作日内向被检查对象反馈结果",
        en: "The object is told the result within 5 working days of the report")
    .From(i => i.ReportOn).Within(feedbackDays).Done(i => i.FeedbackOn);

Inspections.Must("shuozhou.lenient.minor")
    .Cites("科技局方案二（一）（二）",
        zh: "首次轻微违法并及时改正的，不予处罚或从轻减轻",
        en: "A first minor violation that was put right in time is not punished, or less")
    .When(i => i.IsDecided && i.Violation == Violation.Minor && i.Corrected == true && i.LastViolationOnItemOn is null)
    .Hold(i => i.Decision != Decision.Penalty);

Inspections.Must("shuozhou.lenient.repeat")
    .Cites("科技局方案二（二）",
        zh: "拒不改正，或改正后短期内同一事项再次违法的，依法严惩",
        en: "Who does not put it right, or soon violates the same item again, is punished or handed over")
    .When(i => i.IsDecided && i.Violation != Violation.None
        && (i.Corrected == false
            || (i.LastViolationOnItemOn is { } last && i.InspectedOn.DayNumber - last.DayNumber <= repeatWindow.For(i))))
    .Hold(i => i.Decision is Decision.Penalty or Decision.Transferred);

Inspections.Must("shuozhou.lenient.redline")
    .Cites("科技局方案二（二）",
        zh: "严重违法，或触及安全、环保、质量、公共利益底线的非轻微违法，不得不予处罚",
        en: "A grave violation, or one that is not minor in safety, environment, quality or public interest, is not let pass")
    .When(i => i.IsDecided
        && (i.Violation is Violation.Serious or Violation.Criminal
            || (i.Violation == Violation.General
                && i.ItemDomain is Domain.Safety or Domain.Environment or Domain.Quality or Domain.PublicInterest)))
    .Hold(i => i.Decision is not (Decision.None or Decision.Guidance));

Jurisdiction.Milestone("shuozhou.milestone.sort")
    .Cites("科技局方案三（一）",
        zh: "2021年6月20日前梳理出清单草案",
        en: "The draft list is drawn up by 20 June 2021")
    .By(sortBy);

Jurisdiction.Milestone("shuozhou.milestone.list")
    .Cites("科技局方案三（二）",
        zh: "2021年6月底前印发清单",
        en: "The list is issued by the end of June 2021")
    .By(listBy);

Jurisdiction.Milestone("shuozhou.milestone.train")
    .Cites("科技局方案三（三）",
        zh: "2021年7月上旬前完成培训指导",
        en: "Officers are trained on the list by 10 July 2021")
    .By(trainBy);
