namespace Oversight.Contracts.Facts;

/// <summary>How an officer came into a team. Codes follow the order of the data contract; 0 is a null.</summary>
public enum AssignmentMethod
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>random</c> — 随机.</summary>
    [Term("随机", "random")]
    Random,

    /// <summary><c>designated</c> — 指定.</summary>
    [Term("指定", "designated")]
    Designated,

    /// <summary><c>swap</c> — 交换.</summary>
    [Term("交换", "swap")]
    Swap,
}
