using Oversight.Contracts;

namespace Oversight.Storage.Datasets;

/// <summary>A column of the data contract.</summary>
/// <param name="Name">Name in the file and in the loaded table.</param>
/// <param name="Type">Type.</param>
internal sealed record ColumnSchema(string Name, ColumnType Type)
{
    /// <summary>Whether the file must have the column (marked * in the contract).</summary>
    public bool Required { get; init; }

    /// <summary>Whether a null rejects the row.</summary>
    public bool NotNull { get; init; }

    /// <summary>Names of an enumeration; the code of a name is its index plus one, 0 is <em>not given</em>.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>What null reads as, as an SQL literal; null when it stays null.</summary>
    public string? Default { get; init; }

    /// <summary>Whether it names a person or how to reach one, so that a masked report hides it.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The table whose key the column refers to; null when it refers to none.</summary>
    public string? References { get; init; }

    /// <summary>Whether a reference to no row rejects the row; otherwise the row stays and is listed.</summary>
    public bool ReferenceRejects { get; init; }

    /// <summary>The loaded table's column for the number of the row that is referred to.</summary>
    public string ReferenceColumn => Name switch
    {
        "replaces" => "replaces_ord",
        _ => Name[..^"_id".Length] + "_ord",
    };

    /// <summary>The column's type in the loaded table.</summary>
    public string SqlType => Type switch
    {
        ColumnType.Text => "VARCHAR",
        ColumnType.Date => "DATE",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Integer or ColumnType.Year or ColumnType.Month => "INTEGER",
        ColumnType.Share => "DOUBLE",
        ColumnType.Enumeration => "UTINYINT",
        ColumnType.List => "VARCHAR[]",
        _ => throw new InvalidOperationException($"No SQL type for {Type}."),
    };

    /// <summary>Why a value that does not fit is refused.</summary>
    public LocalText Misfit => Type switch
    {
        ColumnType.Date => new("不是有效日期（yyyy-mm-dd，1–9999年）", "not a day as yyyy-mm-dd, years 1 to 9999"),
        ColumnType.Boolean => new("不是true、false、1或0", "not true, false, 1 or 0"),
        ColumnType.Integer => new("不是整数（32位）", "not a whole number of 32 bits"),
        ColumnType.Year => new("不是1–9999的年份", "not a year from 1 to 9999"),
        ColumnType.Month => new("不是1–12的月份", "not a month from 1 to 12"),
        ColumnType.Share => new("不是0–1之间的数", "not a number from 0 to 1"),
        ColumnType.Enumeration => new($"不在取值范围内：{string.Join('、', Names)}", $"not one of {string.Join(", ", Names)}"),
        _ => new("值无法读取", "cannot be read"),
    };

    /// <summary>The values of a column that has a list of them; empty for others.</summary>
    public IReadOnlyList<string> Values => Type == ColumnType.Boolean ? ["true", "false"] : Names;

    /// <summary>Whether a text is one of the column's values; null when a column of this type has no list of values.</summary>
    public bool? Allows(string value) => Values.Count == 0 ? null : Values.Contains(value, StringComparer.Ordinal);
}
