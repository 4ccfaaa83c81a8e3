namespace Oversight.Contracts.Facts;

/// <summary>Why an inspection was made. Codes follow the order of the data contract; 0 is a null.</summary>
public enum InspectionSource
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>random</c> — 随机抽查.</summary>
    [Term("随机抽查", "random")]
    Random,

    /// <summary><c>complaint</c> — 投诉举报.</summary>
    [Term("投诉举报", "complaint")]
    Complaint,

    /// <summary><c>assigned</c> — 上级交办.</summary>
    [Term("上级交办", "assigned by a superior")]
    Assigned,

    /// <summary><c>transferred</c> — 部门移送.</summary>
    [Term("部门移送", "transferred by another department")]
    Transferred,

    /// <summary><c>follow_up</c> — 整改复查.</summary>
    [Term("整改复查", "follow-up")]
    FollowUp,

    /// <summary><c>special</c> — 专项检查.</summary>
    [Term("专项检查", "special campaign")]
    Special,
}
