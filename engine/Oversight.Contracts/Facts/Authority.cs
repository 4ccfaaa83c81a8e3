namespace Oversight.Contracts.Facts;

/// <summary>Who sets the ratio and frequency of an item. Codes follow the order of the data contract; 0 is a null.</summary>
public enum Authority
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>own</c> — 本部门.</summary>
    [Term("本部门", "own")]
    Own,

    /// <summary><c>superior</c> — 上级部门.</summary>
    [Term("上级部门", "superior")]
    Superior,
}
