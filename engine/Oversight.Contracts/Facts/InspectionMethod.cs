namespace Oversight.Contracts.Facts;

/// <summary>How an inspection is made. Codes follow the order of the data contract; 0 is a null.</summary>
public enum InspectionMethod
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>onsite</c> — 现场检查.</summary>
    [Term("现场检查", "on site")]
    Onsite,

    /// <summary><c>written</c> — 书面检查.</summary>
    [Term("书面检查", "written")]
    Written,

    /// <summary><c>network</c> — 网络监测.</summary>
    [Term("网络监测", "network")]
    Network,

    /// <summary><c>testing</c> — 检验检测.</summary>
    [Term("检验检测", "testing")]
    Testing,
}
