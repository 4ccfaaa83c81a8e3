namespace Oversight.Contracts.Facts;

/// <summary>State of an object in a list of drawn objects. Codes follow the order of the data contract; 0 is a null.</summary>
public enum MemberState
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>drawn</c> — 抽中.</summary>
    [Term("抽中", "drawn")]
    Drawn,

    /// <summary><c>exempt</c> — 免检.</summary>
    [Term("免检", "exempt")]
    Exempt,

    /// <summary><c>replacement</c> — 替补.</summary>
    [Term("替补", "replacement")]
    Replacement,
}
