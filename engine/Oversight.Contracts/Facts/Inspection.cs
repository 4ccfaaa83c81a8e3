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
    public DateOnly Date => _batch.Day((int)KeyColumn.EventDate, _row) ?? _batch.Context.YearEnd;

    /// <inheritdoc/>
    [Reads]
    public DateOnly CutOff => _batch.Context.CutOff;

    /// <inheritdoc/>
    [Reads]
    public int ReportYear => _batch.Context.ReportYear;

    /// <summary>Whether the object is flagged by the pack's own definition (重点关注对象).</summary>
    [Reads(nameof(InspectionColumn.ObjectOrd))]
    public bool IsObjectFlagged => _batch.Context.IsFlagged(_batch.Int((int)InspectionColumn.ObjectOrd, _row));

    /// <summary>Whether the source is random (随机抽查).</summary>
    [Reads(nameof(InspectionColumn.Source))]
    public bool IsRandom => Source == InspectionSource.Random;

    /// <summary>Whether the result is a problem result: problem or falsified.</summary>
    [Reads(nameof(InspectionColumn.Result))]
    public bool IsProblem => Result is InspectionResult.Problem or InspectionResult.Falsified;

    /// <summary>Whether a decision has been made (decision_on is set).</summary>
    [Reads(nameof(InspectionColumn.DecisionOn))]
    public bool IsDecided => DecisionOn is not null;

    /// <summary>
    /// Whether the result says that the inspection could not be carried out: unreachable, uncooperative, deregistered,
    /// revoked, licence revoked, closed or liquidating.
    /// </summary>
    [Reads(nameof(InspectionColumn.Result))]
    public bool IsFrustrated => Result >= InspectionResult.Unreachable;

    /// <summary>Row number of the object in the loaded registry.</summary>
    public int ObjectOrd => _batch.Int((int)InspectionColumn.ObjectOrd, _row);

    /// <summary>Number that is the same for inspections with the same item_id, listed or not.</summary>
    public int ItemKey => _batch.Int((int)InspectionColumn.ItemKey, _row);

    /// <summary>Number that is the same for inspections with the same joint_id (one visit); null outside a joint visit.</summary>
    public int? JointKey => _batch.MaybeInt((int)InspectionColumn.JointKey, _row);

    /// <summary>Why the inspection was made.</summary>
    public InspectionSource Source => (InspectionSource)_batch.Code((int)InspectionColumn.Source, _row);

    /// <summary>How the inspection was made.</summary>
    public InspectionMethod Method => (InspectionMethod)_batch.Code((int)InspectionColumn.Method, _row);

    /// <summary>What was found.</summary>
    public InspectionResult Result => (InspectionResult)_batch.Code((int)InspectionColumn.Result, _row);

    /// <summary>Gravity of the violation found; <c>None</c> where the data says nothing.</summary>
    public Violation Violation => (Violation)_batch.Code((int)InspectionColumn.Violation, _row);

    /// <summary>What was decided; <c>None</c> where the data says nothing.</summary>
    public Decision Decision => (Decision)_batch.Code((int)InspectionColumn.Decision, _row);

    /// <summary>First day on site.</summary>
    public DateOnly InspectedOn => _batch.Day((int)InspectionColumn.InspectedOn, _row).GetValueOrDefault();

    /// <summary>Day on which the inspection was completed.</summary>
    public DateOnly? CompletedOn => _batch.Day((int)InspectionColumn.CompletedOn, _row);

    /// <summary>Day of the report of results.</summary>
    public DateOnly? ReportOn => _batch.Day((int)InspectionColumn.ReportOn, _row);

    /// <summary>Day on which the object was told the result.</summary>
    public DateOnly? FeedbackOn => _batch.Day((int)InspectionColumn.FeedbackOn, _row);

    /// <summary>Day of the decision.</summary>
    public DateOnly? DecisionOn => _batch.Day((int)InspectionColumn.DecisionOn, _row);

    /// <summary>Day of publication.</summary>
    public DateOnly? PublishedOn => _batch.Day((int)InspectionColumn.PublishedOn, _row);

    /// <summary>Day on which the file was archived.</summary>
    public DateOnly? ArchivedOn => _batch.Day((int)InspectionColumn.ArchivedOn, _row);

    /// <summary>Day by which the object has to put the problem right.</summary>
    public DateOnly? RectifyDue => _batch.Day((int)InspectionColumn.RectifyDue, _row);

    /// <summary>Day on which the problem was put right.</summary>
    public DateOnly? RectifiedOn => _batch.Day((int)InspectionColumn.RectifiedOn, _row);

    /// <summary>Day of the visit that checked the rectification.</summary>
    public DateOnly? RevisitedOn => _batch.Day((int)InspectionColumn.RevisitedOn, _row);

    /// <summary>Whether publication is withheld by law (依法不予公开).</summary>
    public bool Withheld => _batch.Flag((int)InspectionColumn.Withheld, _row);

    /// <summary>Whether the violation was put right in time; null = not known.</summary>
    public bool? Corrected => _batch.MaybeFlag((int)InspectionColumn.Corrected, _row);

    /// <summary>Whether the notice of inspection was served.</summary>
    public bool NoticeServed => _batch.Flag((int)InspectionColumn.NoticeServed, _row);

    /// <summary>Whether the object signed the record.</summary>
    public bool Signed => _batch.Flag((int)InspectionColumn.Signed, _row);

    /// <summary>Whether a refusal to sign is noted.</summary>
    public bool RefusalNoted => _batch.Flag((int)InspectionColumn.RefusalNoted, _row);

    /// <summary>Whether evidence is on file.</summary>
    public bool Evidence => _batch.Flag((int)InspectionColumn.Evidence, _row);

    /// <summary>Whether the inspection was part of a joint visit (joint_id is set).</summary>
    public bool IsJoint => _batch.Flag((int)InspectionColumn.IsJoint, _row);

    /// <summary>Whether plan_id is set.</summary>
    public bool NamesPlan => _batch.Flag((int)InspectionColumn.NamesPlan, _row);

    /// <summary>Whether draw_id is set.</summary>
    public bool NamesDraw => _batch.Flag((int)InspectionColumn.NamesDraw, _row);

    /// <summary>Whether item_id refers to an item of the list (事项清单).</summary>
    public bool IsItemListed => _batch.Flag((int)InspectionColumn.IsItemListed, _row);

    /// <summary>Whether the listed item names a legal basis.</summary>
    public bool ItemHasLegalBasis => _batch.Flag((int)InspectionColumn.ItemHasLegalBasis, _row);

    /// <summary>Domain of the listed item.</summary>
    public Domain ItemDomain => (Domain)_batch.Code((int)InspectionColumn.ItemDomain, _row);

    /// <summary>Who sets the item's ratio and frequency.</summary>
    public Authority ItemAuthority => (Authority)_batch.Code((int)InspectionColumn.ItemAuthority, _row);

    /// <summary>Whether plan_id refers to a plan.</summary>
    public bool HasPlan => _batch.Flag((int)InspectionColumn.HasPlan, _row);

    /// <summary>Year of the plan.</summary>
    public int? PlanYear => _batch.MaybeInt((int)InspectionColumn.PlanYear, _row);

    /// <summary>First day of the plan's window.</summary>
    public DateOnly? PlanStartsOn => _batch.Day((int)InspectionColumn.PlanStartsOn, _row);

    /// <summary>Last day of the plan's window.</summary>
    public DateOnly? PlanEndsOn => _batch.Day((int)InspectionColumn.PlanEndsOn, _row);

    /// <summary>Whether the plan is for the inspected item.</summary>
    public bool IsPlanForItem => _batch.Flag((int)InspectionColumn.IsPlanForItem, _row);

    /// <summary>Whether draw_id refers to a draw.</summary>
    public bool HasDraw => _batch.Flag((int)InspectionColumn.HasDraw, _row);

    /// <summary>Day of the draw.</summary>
    public DateOnly? DrawnOn => _batch.Day((int)InspectionColumn.DrawnOn, _row);

    /// <summary>Whether the draw's direct or cross-section assignment was approved; false without a draw.</summary>
    public bool IsDesignationApproved => _batch.Flag((int)InspectionColumn.IsDesignationApproved, _row);

    /// <summary>Credit risk grade of the object.</summary>
    public CreditGrade ObjectCreditGrade => (CreditGrade)_batch.Code((int)InspectionColumn.ObjectCreditGrade, _row);

    /// <summary>Whether the object belongs to the new economy (新产业新业态新模式).</summary>
    public bool IsObjectNewEconomy => _batch.Flag((int)InspectionColumn.IsObjectNewEconomy, _row);

    /// <summary>Day of the object's registration.</summary>
    public DateOnly? ObjectRegisteredOn => _batch.Day((int)InspectionColumn.ObjectRegisteredOn, _row);

    /// <summary>Whether the object stood on the exemption list (免检免扰) on the day of the draw; false without a known draw.</summary>
    public bool IsObjectExemptOnDraw => _batch.Flag((int)InspectionColumn.IsObjectExemptOnDraw, _row);

    /// <summary>Team places: assignments with role leader or member.</summary>
    public int TeamSize => _batch.Int((int)InspectionColumn.TeamSize, _row);

    /// <summary>Team places with role leader.</summary>
    public int TeamLeaders => _batch.Int((int)InspectionColumn.TeamLeaders, _row);

    /// <summary>Team members whose certificate did not cover inspected_on, or who have none.</summary>
    public int UncertifiedMembers => _batch.Int((int)InspectionColumn.UncertifiedMembers, _row);

    /// <summary>Team members whose post is not known to be administrative (行政编制).</summary>
    public int NonAdministrativeMembers => _batch.Int((int)InspectionColumn.NonAdministrativeMembers, _row);

    /// <summary>Team members who are registered as auxiliary staff (辅助人员).</summary>
    public int AuxiliaryMembers => _batch.Int((int)InspectionColumn.AuxiliaryMembers, _row);

    /// <summary>Team members with a conflict of interest (利害关系) with the object.</summary>
    public int ConflictedMembers => _batch.Int((int)InspectionColumn.ConflictedMembers, _row);

    /// <summary>Team members whose method is neither random nor swap.</summary>
    public int NotRandomMembers => _batch.Int((int)InspectionColumn.NotRandomMembers, _row);

    /// <summary>Team members that were designated, or whose section is not the inspection's (both known).</summary>
    public int UnapprovedStyleMembers => _batch.Int((int)InspectionColumn.UnapprovedStyleMembers, _row);

    /// <summary>Assignments, in whatever role, that name an officer whom they replace, in the registry or not.</summary>
    public int Replacements => _batch.Int((int)InspectionColumn.Replacements, _row);

    /// <summary>Of <see cref="Replacements"/> those with method random.</summary>
    public int RandomReplacements => _batch.Int((int)InspectionColumn.RandomReplacements, _row);

    /// <summary>Of <see cref="RandomReplacements"/> those with the replaced officer's written statement on file.</summary>
    public int StatedRandomReplacements => _batch.Int((int)InspectionColumn.StatedRandomReplacements, _row);

    /// <summary>
    /// Of <see cref="Replacements"/> those with method swap whose replaced officer has a conflict of interest (利害关系) with the
    /// object; an officer who is not in the registry has none.
    /// </summary>
    public int RecusalSwaps => _batch.Int((int)InspectionColumn.RecusalSwaps, _row);

    /// <summary>Latest strictly earlier day, within the dataset and the document's validity, on which the object was inspected on the same item with a violation other than none.</summary>
    public DateOnly? LastViolationOnItemOn => _batch.Day((int)InspectionColumn.LastViolationOnItemOn, _row);

    /// <summary>Earliest strictly later day of an inspection of the same object with source follow_up.</summary>
    public DateOnly? NextFollowUpOn => _batch.Day((int)InspectionColumn.NextFollowUpOn, _row);

    /// <summary>
    /// Earlier random inspections of the object, by another section (both known), whose plan's window shares a day with that of
    /// this one's plan; a window with an unknown end, or inverted, shares none.
    /// </summary>
    /// <remarks>
    /// Here and in the counts below earlier is by inspected_on, then by the bytes of inspection_id. Both inspections are random,
    /// in the report year, and within the document's validity; otherwise the count is 0.
    /// </remarks>
    public int EarlierOfOtherSection => _batch.Int((int)InspectionColumn.EarlierOfOtherSection, _row);

    /// <summary>Of <see cref="EarlierOfOtherSection"/> those that do not share this one's joint_id.</summary>
    public int UnjoinedEarlierOfOtherSection => _batch.Int((int)InspectionColumn.UnjoinedEarlierOfOtherSection, _row);

    /// <summary>
    /// Earlier random inspections of the object, of another plan or on another item_id, whose plan's window shares a day with
    /// that of this one's plan; a window with an unknown end, or inverted, shares none.
    /// </summary>
    public int EarlierOfOtherTask => _batch.Int((int)InspectionColumn.EarlierOfOtherTask, _row);

    /// <summary>Of <see cref="EarlierOfOtherTask"/> those that do not share this one's joint_id.</summary>
    public int UnjoinedEarlierOfOtherTask => _batch.Int((int)InspectionColumn.UnjoinedEarlierOfOtherTask, _row);

    /// <summary>Earlier random inspections of the object on another item_id, listed or not; none given is one of its own.</summary>
    public int EarlierOnOtherItem => _batch.Int((int)InspectionColumn.EarlierOnOtherItem, _row);

    /// <summary>Of <see cref="EarlierOnOtherItem"/> those that share neither this one's joint_id nor its day.</summary>
    public int SeparateEarlierOnOtherItem => _batch.Int((int)InspectionColumn.SeparateEarlierOnOtherItem, _row);
}
