namespace Oversight.Contracts.Facts;

/// <summary>Why an inspection was made. Codes follow the order of the data contract; 0 is a null.</summary>
public enum InspectionSource
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>random</c> — 随机抽查.</summary>
    Random,

    /// <summary><c>complaint</c> — 投诉举报.</summary>
    Complaint,

    /// <summary><c>assigned</c> — 上级交办.</summary>
    Assigned,

    /// <summary><c>transferred</c> — 部门移送.</summary>
    Transferred,

    /// <summary><c>follow_up</c> — 整改复查.</summary>
    FollowUp,

    /// <summary><c>special</c> — 专项检查.</summary>
    Special,
}
