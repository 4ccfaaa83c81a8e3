using System.Globalization;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Facts;

/// <summary>
/// Small random loaded tables: three jurisdictions with rows and one without, that use the same ids; nulls, references to no
/// row, days that meet at the edges of years, 29 February, open and inverted ranges.
/// </summary>
internal sealed class RandomTables
{
    internal const int Jurisdictions = 3;

    private static readonly string[] Edges =
        ["2020-02-29", "2021-12-31", "2022-01-01", "2022-01-02", "2022-06-15", "2022-12-30", "2022-12-31", "2023-01-01"];

    private static readonly Dictionary<string, int> Codes = new()
    {
        ["objects.category"] = 5, ["objects.status"] = 7, ["objects.credit_grade"] = 4, ["officers.establishment"] = 3,
        ["items.tier"] = 2, ["items.method"] = 4, ["items.domain"] = 5, ["items.authority"] = 2, ["draws.method"] = 3,
        ["inspections.source"] = 6, ["inspections.method"] = 4, ["inspections.result"] = 10, ["inspections.violation"] = 5,
        ["inspections.decision"] = 6, ["draw_members.state"] = 3, ["assignments.role"] = 3, ["assignments.method"] = 3,
        ["objections.outcome"] = 2,
    };

    // Where null reads as another code than 0, no row has 0.
    private static readonly HashSet<string> NeverZero =
    [
        "objects.category", "objects.status", "items.tier", "items.domain", "items.authority", "inspections.method",
        "inspections.violation", "inspections.decision", "draw_members.state",
    ];

    private readonly Random random;
    private readonly Dictionary<string, List<Row>> tables = [];

    /// <summary>Makes and loads the tables.</summary>
    internal RandomTables(DuckDBConnection connection, int seed)
    {
        random = new Random(seed);
        LoadedTables.Create(connection);
        foreach (var (table, rows) in new[]
        {
            ("objects", 8), ("officers", 5), ("items", 3), ("plans", 6), ("draws", 5), ("inspections", 24), ("objections", 6),
        })
        {
            var prefix = table == "inspections" ? "n" : table[..1];
            Fill(connection, table, rows, at => new() { [$"{table[..^1]}_id"] = $"{prefix}{at}" });
        }

        Fill(connection, "draw_members", 20, at => new() { ["draw_id"] = $"d{at % 7}", ["object_id"] = $"o{at / 7}" });
        Fill(connection, "assignments", 60, at => new() { ["inspection_id"] = $"n{at % 12}", ["officer_id"] = $"o{at / 12}" });
        Fill(connection, "conflicts", 15, at => new() { ["officer_id"] = $"o{at % 5}", ["object_id"] = $"o{at / 5 * 2}" });
        Link();
        MakePacks();
        foreach (var (table, rows) in tables)
        {
            Insert(connection, table, rows);
        }
    }

    internal IReadOnlyList<Row> this[string table] => tables[table];

    private void Fill(DuckDBConnection connection, string table, int count, Func<int, Row> key)
    {
        var columns = Columns(connection, table);
        var rows = new List<Row>();
        for (var at = 0; at < count * Jurisdictions; at++)
        {
            var row = key(at / Jurisdictions);
            row["j"] = at % Jurisdictions;
            foreach (var (column, type) in columns.Where(entry => !row.ContainsKey(entry.Name)))
            {
                row[column] = Value($"{table}.{column}", type);
            }

            rows.Add(row);
        }

        // Some rows are left out, and no table has another's order.
        var kept = rows.OrderBy(_ => random.Next()).Take((rows.Count * 4 / 5) + 1).ToList();
        for (var ord = 0; ord < kept.Count; ord++)
        {
            kept[ord]["ord"] = ord;
        }

        tables[table] = kept;
    }

    private static List<(string Name, string Type)> Columns(DuckDBConnection connection, string table)
    {
        using var command = connection.CreateCommand(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position", table);
        using var reader = command.ExecuteReader();
        var columns = new List<(string, string)>();
        while (reader.Read())
        {
            columns.Add((reader.GetString(0), reader.GetString(1)));
        }

        return columns;
    }

    private object? Value(string column, string type) => column switch
    {
        "inspections.inspected_on" or "draws.drawn_on" or "objections.received_on" => Day(),
        "plans.year" => random.Next(2021, 2024),
        "plans.month" => Maybe(() => random.Next(1, 13)),
        "objects.complaints" => random.Next(4),
        "inspections.object_id" => $"o{random.Next(8)}",
        "objections.inspection_id" => $"n{random.Next(24)}",
        "inspections.item_id" or "plans.item_id" => Maybe(() => $"i{random.Next(5)}"),
        "inspections.plan_id" or "draws.plan_id" => Maybe(() => $"p{random.Next(8)}"),
        "inspections.draw_id" => Maybe(() => $"d{random.Next(7)}"),
        "inspections.joint_id" => Maybe(() => $"v{random.Next(4)}"),
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

    private DateOnly Day() => random.Next(2) == 0
        ? DateOnly.ParseExact(Edges[random.Next(Edges.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : new DateOnly(2021, 7, 1).AddDays(random.Next(700));

    private object? Maybe<T>(Func<T> value) => random.Next(4) == 0 ? null : value();

    // References by number, as loading resolves them; rows whose compulsory reference names no row are rejected.
    private void Link()
    {
        Resolve("plans", "item", "items");
        Resolve("draws", "plan", "plans");
        Resolve("inspections", "object", "objects", reject: true);
        Resolve("inspections", "item", "items");
        Resolve("inspections", "plan", "plans");
        Resolve("inspections", "draw", "draws");
        Resolve("draw_members", "object", "objects", reject: true);
        Resolve("draw_members", "draw", "draws");
        Resolve("assignments", "inspection", "inspections", reject: true);
        Resolve("assignments", "officer", "officers", reject: true);
        Resolve("conflicts", "officer", "officers", reject: true);
        Resolve("conflicts", "object", "objects", reject: true);
        Resolve("objections", "inspection", "inspections", reject: true);
        var items = tables["inspections"].Select(row => (row.J, row.Text("item_id"))).Distinct().ToList();
        var visits = tables["inspections"].Select(row => (row.J, row.Text("joint_id"))).Distinct().ToList();
        foreach (var row in tables["inspections"])
        {
            row["item_key"] = items.IndexOf((row.J, row.Text("item_id")));
            row["joint_key"] = row.Text("joint_id") is { } visit ? visits.IndexOf((row.J, visit)) : null;
        }

        Row[] jurisdictions = [.. Enumerable.Range(0, Jurisdictions + 1).Select(
            j => new Row { ["j"] = j, ["id"] = $"x{j}", ["judged"] = j < Jurisdictions })];
        tables["jurisdictions"] = [.. jurisdictions];
    }

    private void Resolve(string table, string name, string target, bool reject = false)
    {
        foreach (var row in tables[table])
        {
            row[$"{name}_ord"] = tables[target].Find(to => to.J == row.J && to.Text($"{name}_id") == row.Text($"{name}_id"))?.Ord;
        }

        if (reject)
        {
            tables[table].RemoveAll(row => row[$"{name}_ord"] is null);
            for (var ord = 0; ord < tables[table].Count; ord++)
            {
                tables[table][ord]["ord"] = ord;
            }
        }
    }

    private void MakePacks()
    {
        tables["packs"] = [.. Enumerable.Range(0, Jurisdictions).Select(j => new Row
        {
            ["j"] = j,
            ["valid_from"] = new DateOnly(2021, 10, 1).AddMonths(random.Next(12)),
            ["valid_to"] = Maybe(() => new DateOnly(2022, 6, 1).AddMonths(random.Next(12))),
            ["overload_factor"] = 1 + (random.Next(3) / 2.0),
        })];
        tables["constructive"] = Some("inspections");
        tables["flagged"] = Some("objects");
    }

    private List<Row> Some(string table) =>
        [.. tables[table].Where(_ => random.Next(4) == 0).Select(row => new Row { ["ord"] = row.Ord })];

    private static void Insert(DuckDBConnection connection, string table, List<Row> rows)
    {
        if (rows.Count > 0)
        {
            string[] columns = [.. rows[0].Keys];
            var values = rows.Select(row => $"({string.Join(", ", columns.Select(column => Literal(row[column])))})");
            connection.Execute($"INSERT INTO {table}({string.Join(", ", columns)}) VALUES {string.Join(",\n", values)}");
        }
    }

    private static string Literal(object? value) => value switch
    {
        null => "NULL",
        DateOnly day => $"DATE '{day:yyyy-MM-dd}'",
        string text => $"'{text}'",
        string[] list => $"['{string.Join("', '", list)}']",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"No literal for {value}."),
    };
}
