namespace Oversight.Contracts.Facts;

/// <summary>Role in an inspection team. Codes follow the order of the data contract; 0 is a null.</summary>
public enum TeamRole
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>leader</c> — 组长.</summary>
    [Term("组长", "leader")]
    Leader,

    /// <summary><c>member</c> — 组员.</summary>
    [Term("组员", "member")]
    Member,

    /// <summary><c>auxiliary</c> — 辅助人员.</summary>
    [Term("辅助人员", "auxiliary")]
    Auxiliary,
}
