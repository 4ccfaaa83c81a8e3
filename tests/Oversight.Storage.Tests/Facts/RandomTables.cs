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

    private readonly Random random;
    private readonly RandomValues values;
    private readonly Dictionary<string, List<Row>> tables = [];

    /// <summary>Makes and loads the tables.</summary>
    internal RandomTables(DuckDBConnection connection, int seed)
    {
        random = new Random(seed);
        values = new RandomValues(random);
        LoadedTables.Create(connection);
        foreach (var (table, rows) in new[]
        {
            ("objects", 8), ("officers", 5), ("items", 3), ("plans", 6), ("draws", 5), ("inspections", 36), ("objections", 6),
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
                row[column] = values.Of($"{table}.{column}", type);
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
        foreach (var row in tables["assignments"])
        {
            var visit = tables["inspections"].Single(inspection => inspection.Ord == (int)row["inspection_ord"]!);
            row["object_ord"] = visit["object_ord"];
            row["inspected_on"] = visit["inspected_on"];
            row["replaces_ord"] = tables["officers"].Find(officer => officer.J == row.J && officer.Text("officer_id") == row.Text("replaces"))?.Ord;
        }

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
            ["valid_to"] = values.Maybe(() => new DateOnly(2022, 6, 1).AddMonths(random.Next(12))),
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
