namespace Oversight.Contracts.Facts;

/// <summary>One inspection of one object on one item (检查), with the facts of its object, item, plan, draw and team.</summary>
/// <param name="batch">The batch.</param>
/// <param name="row">Row number in the batch.</param>
public readonly struct Inspection(FactBatch batch, int row) : IFactRow<Inspection>
{
    private readonly FactBatch _batch = batch;
    private readonly int _row = row;

    /// <inheritdoc/>
    public static FactKind Kind => FactKind.Inspection;

    /// <inheritdoc/>
    public static Inspection At(FactBatch batch, int row) => new(batch, row);

    /// <inheritdoc/>
    [Reads]
    [Term("判断日期", "date by which it is judged")]
    public DateOnly Date => _batch.Day((int)KeyColumn.EventDate, _row) ?? _batch.PeriodOf(_row).YearEnd;

    /// <inheritdoc/>
    [Reads]
    [Term("截止日", "cut-off day")]
    public DateOnly CutOff => _batch.PeriodOf(_row).CutOff;

    /// <inheritdoc/>
    [Reads]
    [Term("报告年度", "report year")]
    public int ReportYear => _batch.PeriodOf(_row).Year;

    /// <summary>Whether the object is flagged by the pack's own definition (重点关注对象).</summary>
    [Reads(nameof(InspectionColumn.ObjectOrd))]
    [Term("重点关注对象", "flagged object")]
    public bool IsObjectFlagged => _batch.Context.IsFlagged(_batch.Int((int)InspectionColumn.ObjectOrd, _row));

    /// <summary>Whether the source is random (随机抽查).</summary>
    [Reads(nameof(InspectionColumn.Source))]
    [Term("随机抽查", "random inspection")]
    public bool IsRandom => Source == InspectionSource.Random;

    /// <summary>Whether the result is a problem result: problem or falsified.</summary>
    [Reads(nameof(InspectionColumn.Result))]
    [Term("结果有问题", "problem result")]
    public bool IsProblem => Result is InspectionResult.Problem or InspectionResult.Falsified;

    /// <summary>Whether a decision has been made (decision_on is set).</summary>
    [Reads(nameof(InspectionColumn.DecisionOn))]
    [Term("已作出处理决定", "decided")]
    public bool IsDecided => DecisionOn is not null;

    /// <summary>
    /// Whether the result says that the inspection could not be carried out: unreachable, uncooperative, deregistered,
    /// revoked, licence revoked, closed or liquidating.
    /// </summary>
    [Reads(nameof(InspectionColumn.Result))]
    [Term("检查无法开展", "could not be carried out")]
    public bool IsFrustrated => Result >= InspectionResult.Unreachable;

    /// <summary>Row number of the object in the loaded registry.</summary>
    [Term("对象行号", "row number of the object")]
    public int ObjectOrd => _batch.Int((int)InspectionColumn.ObjectOrd, _row);

    /// <summary>Number that is the same for inspections with the same item_id, listed or not.</summary>
    [Term("事项序号", "number of the item")]
    public int ItemKey => _batch.Int((int)InspectionColumn.ItemKey, _row);

    /// <summary>Number that is the same for inspections with the same joint_id (one visit); null outside a joint visit.</summary>
    [Term("联合检查序号", "number of the joint visit")]
    public int? JointKey => _batch.MaybeInt((int)InspectionColumn.JointKey, _row);

    /// <summary>Why the inspection was made.</summary>
    [Term("检查来源", "source")]
    public InspectionSource Source => (InspectionSource)_batch.Code((int)InspectionColumn.Source, _row);

    /// <summary>How the inspection was made.</summary>
    [Term("检查方式", "method")]
    public InspectionMethod Method => (InspectionMethod)_batch.Code((int)InspectionColumn.Method, _row);

    /// <summary>What was found.</summary>
    [Term("检查结果", "result")]
    public InspectionResult Result => (InspectionResult)_batch.Code((int)InspectionColumn.Result, _row);

    /// <summary>Gravity of the violation found; <c>None</c> where the data says nothing.</summary>
    [Term("违法程度", "violation")]
    public Violation Violation => (Violation)_batch.Code((int)InspectionColumn.Violation, _row);

    /// <summary>What was decided; <c>None</c> where the data says nothing.</summary>
    [Term("处理决定", "decision")]
    public Decision Decision => (Decision)_batch.Code((int)InspectionColumn.Decision, _row);

    /// <summary>First day on site.</summary>
    [Term("检查日期", "inspected on")]
    public DateOnly InspectedOn => _batch.Day((int)InspectionColumn.InspectedOn, _row).GetValueOrDefault();

    /// <summary>Day on which the inspection was completed.</summary>
    [Term("完成日期", "completed on")]
    public DateOnly? CompletedOn => _batch.Day((int)InspectionColumn.CompletedOn, _row);

    /// <summary>Day of the report of results.</summary>
    [Term("结果报告日期", "report on")]
    public DateOnly? ReportOn => _batch.Day((int)InspectionColumn.ReportOn, _row);

    /// <summary>Day on which the object was told the result.</summary>
    [Term("反馈日期", "feedback on")]
    public DateOnly? FeedbackOn => _batch.Day((int)InspectionColumn.FeedbackOn, _row);

    /// <summary>Day of the decision.</summary>
    [Term("处理决定日期", "decision on")]
    public DateOnly? DecisionOn => _batch.Day((int)InspectionColumn.DecisionOn, _row);

    /// <summary>Day of publication.</summary>
    [Term("公示日期", "published on")]
    public DateOnly? PublishedOn => _batch.Day((int)InspectionColumn.PublishedOn, _row);

    /// <summary>Day on which the file was archived.</summary>
    [Term("归档日期", "archived on")]
    public DateOnly? ArchivedOn => _batch.Day((int)InspectionColumn.ArchivedOn, _row);

    /// <summary>Day by which the object has to put the problem right.</summary>
    [Term("整改期限", "to be rectified by")]
    public DateOnly? RectifyDue => _batch.Day((int)InspectionColumn.RectifyDue, _row);

    /// <summary>Day on which the problem was put right.</summary>
    [Term("整改完成日期", "rectified on")]
    public DateOnly? RectifiedOn => _batch.Day((int)InspectionColumn.RectifiedOn, _row);

    /// <summary>Day of the visit that checked the rectification.</summary>
    [Term("回访日期", "revisited on")]
    public DateOnly? RevisitedOn => _batch.Day((int)InspectionColumn.RevisitedOn, _row);

    /// <summary>Whether publication is withheld by law (依法不予公开).</summary>
    [Term("依法不予公开", "withheld by law")]
    public bool Withheld => _batch.Flag((int)InspectionColumn.Withheld, _row);

    /// <summary>Whether the violation was put right in time; null = not known.</summary>
    [Term("及时改正", "corrected in time")]
    public bool? Corrected => _batch.MaybeFlag((int)InspectionColumn.Corrected, _row);

    /// <summary>Whether the notice of inspection was served.</summary>
    [Term("已发检查通知书", "notice served")]
    public bool NoticeServed => _batch.Flag((int)InspectionColumn.NoticeServed, _row);

    /// <summary>Whether the object signed the record.</summary>
    [Term("当事人已签字", "record signed")]
    public bool Signed => _batch.Flag((int)InspectionColumn.Signed, _row);

    /// <summary>Whether a refusal to sign is noted.</summary>
    [Term("已注明拒签", "refusal noted")]
    public bool RefusalNoted => _batch.Flag((int)InspectionColumn.RefusalNoted, _row);

    /// <summary>Whether evidence is on file.</summary>
    [Term("证据在案", "evidence on file")]
    public bool Evidence => _batch.Flag((int)InspectionColumn.Evidence, _row);

    /// <summary>Whether the inspection was part of a joint visit (joint_id is set).</summary>
    [Term("联合检查", "joint visit")]
    public bool IsJoint => _batch.Flag((int)InspectionColumn.IsJoint, _row);

    /// <summary>Whether plan_id is set.</summary>
    [Term("填有计划编号", "names a plan")]
    public bool NamesPlan => _batch.Flag((int)InspectionColumn.NamesPlan, _row);

    /// <summary>Whether draw_id is set.</summary>
    [Term("填有抽取编号", "names a draw")]
    public bool NamesDraw => _batch.Flag((int)InspectionColumn.NamesDraw, _row);

    /// <summary>Whether item_id refers to an item of the list (事项清单).</summary>
    [Term("事项在清单内", "item is on the list")]
    public bool IsItemListed => _batch.Flag((int)InspectionColumn.IsItemListed, _row);

    /// <summary>Whether the listed item names a legal basis.</summary>
    [Term("事项有法律依据", "item has a legal basis")]
    public bool ItemHasLegalBasis => _batch.Flag((int)InspectionColumn.ItemHasLegalBasis, _row);

    /// <summary>Domain of the listed item.</summary>
    [Term("事项领域", "domain of the item")]
    public Domain ItemDomain => (Domain)_batch.Code((int)InspectionColumn.ItemDomain, _row);

    /// <summary>Who sets the item's ratio and frequency.</summary>
    [Term("事项比例频次由谁确定", "who sets the item's ratio and frequency")]
    public Authority ItemAuthority => (Authority)_batch.Code((int)InspectionColumn.ItemAuthority, _row);

    /// <summary>Whether plan_id refers to a plan.</summary>
    [Term("有抽查计划", "plan is on record")]
    public bool HasPlan => _batch.Flag((int)InspectionColumn.HasPlan, _row);

    /// <summary>Year of the plan.</summary>
    [Term("计划年度", "year of the plan")]
    public int? PlanYear => _batch.MaybeInt((int)InspectionColumn.PlanYear, _row);

    /// <summary>First day of the plan's window.</summary>
    [Term("计划起始日", "plan starts on")]
    public DateOnly? PlanStartsOn => _batch.Day((int)InspectionColumn.PlanStartsOn, _row);

    /// <summary>Last day of the plan's window.</summary>
    [Term("计划截止日", "plan ends on")]
    public DateOnly? PlanEndsOn => _batch.Day((int)InspectionColumn.PlanEndsOn, _row);

    /// <summary>Whether the plan is for the inspected item.</summary>
    [Term("计划含该事项", "plan is for the item")]
    public bool IsPlanForItem => _batch.Flag((int)InspectionColumn.IsPlanForItem, _row);

    /// <summary>Whether draw_id refers to a draw.</summary>
    [Term("有抽取记录", "draw is on record")]
    public bool HasDraw => _batch.Flag((int)InspectionColumn.HasDraw, _row);

    /// <summary>Day of the draw.</summary>
    [Term("抽取日期", "drawn on")]
    public DateOnly? DrawnOn => _batch.Day((int)InspectionColumn.DrawnOn, _row);

    /// <summary>Whether the draw's direct or cross-section assignment was approved; false without a draw.</summary>
    [Term("委派经审定", "designation approved")]
    public bool IsDesignationApproved => _batch.Flag((int)InspectionColumn.IsDesignationApproved, _row);

    /// <summary>Credit risk grade of the object.</summary>
    [Term("对象信用风险等级", "credit risk grade of the object")]
    public CreditGrade ObjectCreditGrade => (CreditGrade)_batch.Code((int)InspectionColumn.ObjectCreditGrade, _row);

    /// <summary>Whether the object belongs to the new economy (新产业新业态新模式).</summary>
    [Term("对象属新产业新业态新模式", "object of the new economy")]
    public bool IsObjectNewEconomy => _batch.Flag((int)InspectionColumn.IsObjectNewEconomy, _row);

    /// <summary>Day of the object's registration.</summary>
    [Term("对象登记日期", "object registered on")]
    public DateOnly? ObjectRegisteredOn => _batch.Day((int)InspectionColumn.ObjectRegisteredOn, _row);

    /// <summary>Whether the object stood on the exemption list (免检免扰) on the day of the draw; false without a known draw.</summary>
    [Term("抽取当日对象免检", "object exempt on the day of the draw")]
    public bool IsObjectExemptOnDraw => _batch.Flag((int)InspectionColumn.IsObjectExemptOnDraw, _row);

    /// <summary>Team places: assignments with role leader or member.</summary>
    [Term("检查组人数", "team members")]
    public int TeamSize => _batch.Int((int)InspectionColumn.TeamSize, _row);

    /// <summary>Team places with role leader.</summary>
    [Term("组长人数", "team leaders")]
    public int TeamLeaders => _batch.Int((int)InspectionColumn.TeamLeaders, _row);

    /// <summary>Team members whose certificate did not cover inspected_on, or who have none.</summary>
    [Term("无有效执法证件的组员", "members without a valid certificate")]
    public int UncertifiedMembers => _batch.Int((int)InspectionColumn.UncertifiedMembers, _row);

    /// <summary>Team members whose post is not known to be administrative (行政编制).</summary>
    [Term("非行政编制的组员", "members not on the administrative staff")]
    public int NonAdministrativeMembers => _batch.Int((int)InspectionColumn.NonAdministrativeMembers, _row);

    /// <summary>Team members who are registered as auxiliary staff (辅助人员).</summary>
    [Term("属辅助人员的组员", "members who are auxiliary staff")]
    public int AuxiliaryMembers => _batch.Int((int)InspectionColumn.AuxiliaryMembers, _row);

    /// <summary>Team members with a conflict of interest (利害关系) with the object.</summary>
    [Term("有利害关系的组员", "members with a conflict of interest")]
    public int ConflictedMembers => _batch.Int((int)InspectionColumn.ConflictedMembers, _row);

    /// <summary>Team members whose method is neither random nor swap.</summary>
    [Term("非随机产生的组员", "members not assigned at random")]
    public int NotRandomMembers => _batch.Int((int)InspectionColumn.NotRandomMembers, _row);

    /// <summary>Team members that were designated, or whose section is not the inspection's (both known).</summary>
    [Term("直接委派或跨科室的组员", "members designated or of another section")]
    public int UnapprovedStyleMembers => _batch.Int((int)InspectionColumn.UnapprovedStyleMembers, _row);

    /// <summary>Assignments, in whatever role, that name an officer whom they replace, in the registry or not.</summary>
    [Term("更换人次", "replacements")]
    public int Replacements => _batch.Int((int)InspectionColumn.Replacements, _row);

    /// <summary>Of <see cref="Replacements"/> those with method random.</summary>
    [Term("随机更换人次", "replacements at random")]
    public int RandomReplacements => _batch.Int((int)InspectionColumn.RandomReplacements, _row);

    /// <summary>Of <see cref="RandomReplacements"/> those with the replaced officer's written statement on file.</summary>
    [Term("有书面说明的随机更换人次", "random replacements with a statement")]
    public int StatedRandomReplacements => _batch.Int((int)InspectionColumn.StatedRandomReplacements, _row);

    /// <summary>
    /// Of <see cref="Replacements"/> those with method swap whose replaced officer has a conflict of interest (利害关系) with the
    /// object; an officer who is not in the registry has none.
    /// </summary>
    [Term("因利害关系交换人次", "swaps for a conflict of interest")]
    public int RecusalSwaps => _batch.Int((int)InspectionColumn.RecusalSwaps, _row);

    /// <summary>Latest strictly earlier day, within the dataset and the document's validity, on which the object was inspected on the same item with a violation other than none.</summary>
    [Term("同一事项上次违法日期", "latest earlier violation on the item")]
    public DateOnly? LastViolationOnItemOn => _batch.Day((int)InspectionColumn.LastViolationOnItemOn, _row);

    /// <summary>Earliest strictly later day of an inspection of the same object with source follow_up.</summary>
    [Term("下次整改复查日期", "next follow-up inspection")]
    public DateOnly? NextFollowUpOn => _batch.Day((int)InspectionColumn.NextFollowUpOn, _row);

    /// <summary>
    /// Earlier random inspections of the object, by another section (both known), whose plan's window shares a day with that of
    /// this one's plan; a window with an unknown end, or inverted, shares none.
    /// </summary>
    /// <remarks>
    /// Here and in the counts below earlier is by inspected_on, then by the bytes of inspection_id. Both inspections are random,
    /// in the report year, and within the document's validity; otherwise the count is 0.
    /// </remarks>
    [Term("同期其他科室先前的随机抽查", "earlier random inspections by another section in the period")]
    public int EarlierOfOtherSection => _batch.Int((int)InspectionColumn.EarlierOfOtherSection, _row);

    /// <summary>Of <see cref="EarlierOfOtherSection"/> those that do not share this one's joint_id.</summary>
    [Term("其中未联合进行的", "of these not made jointly (other section)")]
    public int UnjoinedEarlierOfOtherSection => _batch.Int((int)InspectionColumn.UnjoinedEarlierOfOtherSection, _row);

    /// <summary>
    /// Earlier random inspections of the object, of another plan or on another item_id, whose plan's window shares a day with
    /// that of this one's plan; a window with an unknown end, or inverted, shares none.
    /// </summary>
    [Term("同期其他任务先前的随机抽查", "earlier random inspections of another task in the period")]
    public int EarlierOfOtherTask => _batch.Int((int)InspectionColumn.EarlierOfOtherTask, _row);

    /// <summary>Of <see cref="EarlierOfOtherTask"/> those that do not share this one's joint_id.</summary>
    [Term("其他任务中未联合进行的", "of these not made jointly (other task)")]
    public int UnjoinedEarlierOfOtherTask => _batch.Int((int)InspectionColumn.UnjoinedEarlierOfOtherTask, _row);

    /// <summary>Earlier random inspections of the object on another item_id, listed or not; none given is one of its own.</summary>
    [Term("其他事项先前的随机抽查", "earlier random inspections on another item")]
    public int EarlierOnOtherItem => _batch.Int((int)InspectionColumn.EarlierOnOtherItem, _row);

    /// <summary>Of <see cref="EarlierOnOtherItem"/> those that share neither this one's joint_id nor its day.</summary>
    [Term("其中既未联合也不在同日的", "of these neither joint nor on the same day")]
    public int SeparateEarlierOnOtherItem => _batch.Int((int)InspectionColumn.SeparateEarlierOnOtherItem, _row);
}
