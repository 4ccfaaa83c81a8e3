namespace Oversight.Contracts.Facts;

/// <summary>How an officer came into a team. Codes follow the order of the data contract; 0 is a null.</summary>
public enum AssignmentMethod
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>random</c> — 随机.</summary>
    Random,

    /// <summary><c>designated</c> — 指定.</summary>
    Designated,

    /// <summary><c>swap</c> — 交换.</summary>
    Swap,
}
