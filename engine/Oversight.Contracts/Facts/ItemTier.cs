namespace Oversight.Contracts.Facts;

/// <summary>Tier of an item. Codes follow the order of the data contract; 0 is a null.</summary>
public enum ItemTier
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>key</c> — 重点检查事项.</summary>
    [Term("重点检查事项", "key item")]
    Key,

    /// <summary><c>general</c> — 一般检查事项.</summary>
    [Term("一般检查事项", "general item")]
    General,
}
