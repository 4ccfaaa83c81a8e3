namespace Oversight.Contracts.Facts;

/// <summary>What was decided on the result. Codes follow the order of the data contract; 0 is a null.</summary>
public enum Decision
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>none</c> — 无.</summary>
    None,

    /// <summary><c>guidance</c> — 行政指导、警示告诫、约谈.</summary>
    Guidance,

    /// <summary><c>warning</c> — 警告.</summary>
    Warning,

    /// <summary><c>reduced</c> — 从轻减轻处罚.</summary>
    Reduced,

    /// <summary><c>penalty</c> — 其他处罚.</summary>
    Penalty,

    /// <summary><c>transferred</c> — 移送.</summary>
    Transferred,
}
