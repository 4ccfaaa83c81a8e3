namespace Oversight.Contracts.Facts;

/// <summary>How a draw was made. Codes follow the order of the data contract; 0 is a null.</summary>
public enum DrawMethod
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>platform</c> — 省级平台.</summary>
    [Term("省级平台", "platform")]
    Platform,

    /// <summary><c>system</c> — 自有系统.</summary>
    [Term("自有系统", "own system")]
    System,

    /// <summary><c>manual</c> — 人工.</summary>
    [Term("人工", "manual")]
    Manual,
}
