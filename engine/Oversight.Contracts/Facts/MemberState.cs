namespace Oversight.Contracts.Facts;

/// <summary>State of an object in a list of drawn objects. Codes follow the order of the data contract; 0 is a null.</summary>
public enum MemberState
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>drawn</c> — 抽中.</summary>
    Drawn,

    /// <summary><c>exempt</c> — 免检.</summary>
    Exempt,

    /// <summary><c>replacement</c> — 替补.</summary>
    Replacement,
}
