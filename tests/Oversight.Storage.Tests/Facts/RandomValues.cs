using System.Globalization;

namespace Oversight.Storage.Tests.Facts;

/// <summary>Random values of the loaded tables: few different ones, so that rows meet, and the days that matter.</summary>
internal sealed class RandomValues(Random random)
{
    private static readonly string[] Edges =
        ["2020-02-29", "2021-12-31", "2022-01-01", "2022-01-02", "2022-06-15", "2022-12-30", "2022-12-31", "2023-01-01"];

    private static readonly Dictionary<string, int> Codes = new()
    {
        ["objects.category"] = 5,
        ["objects.status"] = 7,
        ["objects.credit_grade"] = 4,
        ["officers.establishment"] = 3,
        ["items.tier"] = 2,
        ["items.method"] = 4,
        ["items.domain"] = 5,
        ["items.authority"] = 2,
        ["draws.method"] = 3,
        ["inspections.source"] = 6,
        ["inspections.method"] = 4,
        ["inspections.result"] = 10,
        ["inspections.violation"] = 5,
        ["inspections.decision"] = 6,
        ["draw_members.state"] = 3,
        ["assignments.role"] = 3,
        ["assignments.method"] = 3,
        ["objections.outcome"] = 2,
    };

    // Where null reads as another code than 0, no row has 0.
    private static readonly HashSet<string> NeverZero =
    [
        "objects.category", "objects.status", "items.tier", "items.domain", "items.authority", "inspections.method",
        "inspections.violation", "inspections.decision", "draw_members.state",
    ];

    /// <summary>A value for a column of a DuckDB type.</summary>
    /// <param name="column">Table and column, such as <c>plans.year</c>.</param>
    /// <param name="type">The column's type.</param>
    internal object? Of(string column, string type) => column switch
    {
        "inspections.inspected_on" or "draws.drawn_on" or "objections.received_on" => Day(),
        "plans.year" => random.Next(2021, 2024),
        "plans.month" => Maybe(() => random.Next(1, 13)),
        "objects.complaints" => random.Next(4),

        // Some objects are inspected often, at random and under plans with a known window, so that inspections make pairs.
        "inspections.object_id" => $"o{random.Next(random.Next(1, 9))}",
        "inspections.source" => (byte)(random.Next(2) == 0 ? 1 : random.Next(Codes[column] + 1)),
        "plans.starts_on" => random.Next(8) == 0 ? null : new DateOnly(2021, 12, 20).AddDays(random.Next(300)),
        "plans.ends_on" => random.Next(8) == 0 ? null : new DateOnly(2022, 3, 1).AddDays(random.Next(500)),
        "objections.inspection_id" => $"n{random.Next(24)}",
        "inspections.item_id" or "plans.item_id" => Maybe(() => $"i{random.Next(5)}"),
        "inspections.plan_id" or "draws.plan_id" => Maybe(() => $"p{random.Next(8)}"),
        "inspections.draw_id" => Maybe(() => $"d{random.Next(7)}"),
        "inspections.joint_id" => Maybe(() => $"v{random.Next(4)}"),
        "assignments.replaces" => Maybe(() => $"o{random.Next(7)}"),
        "inspections.corrected" => Maybe(() => random.Next(2) == 0),
        _ => type switch
        {
            "DATE" => Maybe(() => Day()),
            "BOOLEAN" => random.Next(3) > 0,
            "INTEGER" => Maybe(() => random.Next(6)),
            "DOUBLE" => Maybe(() => random.Next(5) / 4.0),
            "UTINYINT" => (byte)(random.Next(3) == 0 ? 1 : random.Next(NeverZero.Contains(column) ? 1 : 0, Codes[column] + 1)),
            "VARCHAR" => Maybe(() => $"{column[(column.IndexOf('.') + 1)..]} of some length {random.Next(3)}"),
            "VARCHAR[]" => Maybe(() => new[] { "special" }),
            _ => throw new InvalidOperationException($"{column} has the type {type}."),
        },
    };

    /// <summary>The value, or null one time in four.</summary>
    internal object? Maybe<T>(Func<T> value) => random.Next(4) == 0 ? null : value();

    private DateOnly Day() => random.Next(2) == 0
        ? DateOnly.ParseExact(Edges[random.Next(Edges.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : new DateOnly(2021, 7, 1).AddDays(random.Next(700));
}
