namespace Oversight.Contracts.Facts;

/// <summary>How a draw was made. Codes follow the order of the data contract; 0 is a null.</summary>
public enum DrawMethod
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>platform</c> — 省级平台.</summary>
    Platform,

    /// <summary><c>system</c> — 自有系统.</summary>
    System,

    /// <summary><c>manual</c> — 人工.</summary>
    Manual,
}
