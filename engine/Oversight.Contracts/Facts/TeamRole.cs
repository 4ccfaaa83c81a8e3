namespace Oversight.Contracts.Facts;

/// <summary>Role in an inspection team. Codes follow the order of the data contract; 0 is a null.</summary>
public enum TeamRole
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>leader</c> — 组长.</summary>
    Leader,

    /// <summary><c>member</c> — 组员.</summary>
    Member,

    /// <summary><c>auxiliary</c> — 辅助人员.</summary>
    Auxiliary,
}
