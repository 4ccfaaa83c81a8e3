using System.Text;
using Oversight.Storage.Datasets;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>Makes small datasets, full of faults, from a seed.</summary>
internal sealed class DirtyDataset(int seed)
{
    private static readonly string[] Jurisdictions = ["zibo", "zibo", "zibo", "xinzhou", "nowhere", "else'where"];
    private readonly Random random = new(seed);

    /// <summary>Whether cells may get a second line, which spoils all but texts.</summary>
    internal bool Multiline { get; init; } = true;

    /// <summary>Writes the tables into a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="faulty">Chance of a fault for each cell.</param>
    /// <param name="broken">Whether records are broken as well: fields missing, quotes wrong, bytes that are not UTF-8, mixed line ends.</param>
    internal void Write(string folder, double faulty, bool broken)
    {
        foreach (var table in Schema.Tables)
        {
            if (random.Next(12) > 0 || table.Name is "objects" or "inspections")
            {
                Write(table, Path.Combine(folder, table.Name + ".csv"), faulty, broken && random.Next(2) == 0);
            }
        }
    }

    private void Write(TableSchema table, string path, double faulty, bool broken)
    {
        var columns = table.Columns.Where(c => c.Required || random.Next(3) > 0).ToList();
        if (random.Next(3) == 0)
        {
            columns.Add(new ColumnSchema("remark", ColumnType.Text));
        }

        var order = columns.ToArray();
        random.Shuffle(order);
        var end = random.Next(2) == 0 ? "\n" : "\r\n";
        var bytes = new List<byte>();
        if (random.Next(2) == 0)
        {
            bytes.AddRange([0xEF, 0xBB, 0xBF]);
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(string.Join(',', order.Select(c => c.Name)) + end));
        var rows = random.Next(5, 150);
        for (var row = 0; row < rows; row++)
        {
            var cells = order.Select(c => Quote(Cell(c, faulty), end)).ToList();
            if (broken && random.Next(12) == 0)
            {
                Break(cells);
            }

            var record = string.Join(',', cells);
            foreach (var part in record.Split('\uFFFE'))
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(part));
                bytes.Add(0xC4);
            }

            bytes.RemoveAt(bytes.Count - 1);
            var last = row == rows - 1 && random.Next(2) == 0;
            bytes.AddRange(Encoding.UTF8.GetBytes(last ? "" : broken && random.Next(10) == 0 ? "\n" : end));
            if (!last && random.Next(10) == 0)
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(end));
            }
        }

        File.WriteAllBytes(path, [.. bytes]);
    }

    private void Break(List<string> cells)
    {
        var at = random.Next(cells.Count);
        switch (random.Next(8))
        {
            case 0:
                cells.RemoveAt(at);
                break;
            case 1:
                cells.Add("");
                break;
            case 2:
                cells[at] = "\"x\"y";
                break;
            case 3:
                cells[at] = "x\"y";
                break;
            case 4:
                cells[at] = " \"x\"";
                break;
            case 5:
                cells[at] = "a\rb";
                break;
            default:
                // Becomes a byte that is not UTF-8.
                cells[at] = "b\uFFFE";
                break;
        }
    }

    private string Quote(string text, string end)
    {
        if (Multiline && text.Length > 0 && random.Next(40) == 0)
        {
            text += end + "x";
        }

        return text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || random.Next(8) == 0
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }

    private string Cell(ColumnSchema column, double faulty)
    {
        if (random.NextDouble() < faulty)
        {
            return Pick("", "x", "2024-02-30", "2024-1-05", "0000-01-01", "10000-01-01", "infinity", "yes", "1.5", "-1", "1_0", "2", "99999999999", "nan", " 1", "Random");
        }

        return column.Type switch
        {
            ColumnType.Date => random.Next(4) == 0 && !column.NotNull ? "" : Pick("2024-02-29", "0001-01-01", "9999-12-31", "2021-06-30"),
            ColumnType.Boolean => Pick("", "true", "FALSE", "1", "0", "tRuE", "False"),
            ColumnType.Integer => Pick("", "0", "7", "+12", "-3", "007", "2147483647"),
            ColumnType.Year => Pick("2023", "2024", "9999"),
            ColumnType.Month => Pick("", "1", "12", "06"),
            ColumnType.Share => Pick("", "0", "1", "0.25", ".5", "5e-1", "1.0"),
            ColumnType.Enumeration => random.Next(4) == 0 && !column.NotNull ? "" : column.Names[random.Next(column.Names.Count)],
            ColumnType.List => Pick("", "a", "a;b", ";a;;食品;", ";"),
            _ when column.Name == TableSchema.Jurisdiction => Jurisdictions[random.Next(Jurisdictions.Length)],
            _ when column.References is not null && !column.NotNull && random.Next(5) == 0 => "",
            _ when column.References is not null || column.NotNull => "id" + random.Next(60),
            _ => Pick("", "某某公司", "a, \"b\"", " padded ", "x"),
        };
    }

    private string Pick(params string[] values) => values[random.Next(values.Length)];
}
