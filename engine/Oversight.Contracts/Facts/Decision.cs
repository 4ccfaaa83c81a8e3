namespace Oversight.Contracts.Facts;

/// <summary>What was decided on the result. Codes follow the order of the data contract; 0 is a null.</summary>
public enum Decision
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>none</c> — 无.</summary>
    [Term("无", "none")]
    None,

    /// <summary><c>guidance</c> — 行政指导、警示告诫、约谈.</summary>
    [Term("行政指导、警示告诫、约谈", "guidance")]
    Guidance,

    /// <summary><c>warning</c> — 警告.</summary>
    [Term("警告", "warning")]
    Warning,

    /// <summary><c>reduced</c> — 从轻减轻处罚.</summary>
    [Term("从轻减轻处罚", "reduced penalty")]
    Reduced,

    /// <summary><c>penalty</c> — 其他处罚.</summary>
    [Term("其他处罚", "other penalty")]
    Penalty,

    /// <summary><c>transferred</c> — 移送.</summary>
    [Term("移送", "transferred")]
    Transferred,
}
