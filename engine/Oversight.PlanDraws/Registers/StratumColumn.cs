using Oversight.Contracts;
using Oversight.Storage.Datasets;

namespace Oversight.PlanDraws.Registers;

/// <summary>A property of the objects by which strata (层) are made.</summary>
/// <param name="Name">Its name, on the command line and in the names of strata.</param>
/// <param name="Sql">Its text, as SQL over a row <c>o</c> of the registry; null where it is not known.</param>
internal sealed record StratumColumn(string Name, string Sql)
{
    /// <summary>All properties.</summary>
    public static IReadOnlyList<StratumColumn> All { get; } =
    [
        new("category", ContractTables.Word("objects", "category", "o.category")),
        new("credit_grade", ContractTables.Word("objects", "credit_grade", "o.credit_grade")),

        // GB/T 4754: the first two digits are the division. GB 32100: characters 3 to 8 are the district of registration.
        new("industry", "left(o.industry_code, 2)"),
        new("industry_code", "o.industry_code"),
        new("district", "CASE WHEN length(o.object_id) = 18 THEN substr(o.object_id, 3, 6) END"),
        new("new_economy", "CASE WHEN o.new_economy THEN 'true' ELSE 'false' END"),
        new("registered", "CAST(year(o.registered_on) AS VARCHAR)"),
    ];

    /// <summary>Properties by their names.</summary>
    /// <exception cref="DrawException">There is none of a name, or one is named twice.</exception>
    public static StratumColumn[] Find(IReadOnlyList<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new DrawException(new LocalText($"--stratify {twice.Key}：给了 {twice.Count()} 次", $"--stratify {twice.Key}: it is given {twice.Count()} times"))
            : [.. names.Select(Find)];

    private static StratumColumn Find(string name) => All.FirstOrDefault(column => column.Name == name)
        ?? throw new DrawException(new LocalText(
            $"--stratify {name}：没有这一属性；可用：{string.Join("、", All.Select(column => column.Name))}",
            $"--stratify {name}: there is no such property; there are {string.Join(", ", All.Select(column => column.Name))}"));
}
