namespace Oversight.Contracts.Facts;

/// <summary>How an inspection is made. Codes follow the order of the data contract; 0 is a null.</summary>
public enum InspectionMethod
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>onsite</c> — 现场检查.</summary>
    Onsite,

    /// <summary><c>written</c> — 书面检查.</summary>
    Written,

    /// <summary><c>network</c> — 网络监测.</summary>
    Network,

    /// <summary><c>testing</c> — 检验检测.</summary>
    Testing,
}
