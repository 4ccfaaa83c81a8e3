using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Oversight.Storage.Datasets;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>Reads a dataset of CSV files row by row, as the data contract's sentences go: slow and obvious.</summary>
internal sealed class ReferenceReader(IReadOnlyList<string> covered)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Accepted rows: for each table the cells as DuckDB prints them, jurisdiction number first.</summary>
    internal Dictionary<string, List<Dictionary<string, string?>>> Accepted { get; } = [];

    /// <summary>Lines as <c>table|line|column|value|action</c>.</summary>
    internal List<string> Rejects { get; } = [];

    internal Dictionary<string, long> NotCovered { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, long> Rows { get; } = [];

    // Key texts of accepted rows, to their ord.
    private readonly Dictionary<string, Dictionary<string, int>> keys = [];

    internal void Read(string folder)
    {
        foreach (var table in Schema.Tables)
        {
            Accepted[table.Name] = [];
            keys[table.Name] = [];
            var path = Path.Combine(folder, table.Name + ".csv");
            if (File.Exists(path))
            {
                Read(table, ReferenceCsv.Parse(File.ReadAllBytes(path)));
            }
        }
    }

    private void Read(TableSchema table, List<ReferenceRecord> records)
    {
        var names = records[0].Fields.Select(f => Encoding.UTF8.GetString(f)).ToList();
        Rows[table.Name] = records.Count - 1;
        for (var ord = 0; ord < records.Count - 1; ord++)
        {
            var record = records[ord + 1];
            if (record.Malformed || record.Fields.Count != names.Count)
            {
                Reject(table, record, "∅", null);
                continue;
            }

            var cells = new Dictionary<string, string?>();
            var faults = new Dictionary<string, bool>();
            for (var i = 0; i < names.Count; i++)
            {
                if (table.Find(names[i]) is not { } column)
                {
                    continue;
                }

                var text = Encoding.UTF8.GetString(record.Fields[i]);
                cells[column.Name] = text.Length == 0 ? null : text;
                if (!IsUtf8(record.Fields[i]) || (text.Length > 0 && Print(column, text) is null))
                {
                    faults[column.Name] = true;
                }
            }

            var jurisdiction = cells["jurisdiction"];
            var j = jurisdiction is null ? -1 : covered.ToList().IndexOf(jurisdiction);
            if (jurisdiction is not null && j < 0 && faults.Count == 0)
            {
                NotCovered[jurisdiction] = NotCovered.GetValueOrDefault(jurisdiction) + 1;
                continue;
            }

            if (jurisdiction is null)
            {
                faults["jurisdiction"] = true;
            }

            if (j >= 0)
            {
                Judge(table, cells, faults, j, names);
            }

            if (faults.Count > 0)
            {
                var first = names.First(faults.ContainsKey);
                Reject(table, record, first, cells[first]);
                continue;
            }

            Accept(table, record, cells, j, ord);
        }
    }

    private void Judge(TableSchema table, Dictionary<string, string?> cells, Dictionary<string, bool> faults, int j, List<string> names)
    {
        foreach (var column in table.Columns.Where(c => cells.ContainsKey(c.Name)))
        {
            var value = cells[column.Name];
            if ((value is null && column.NotNull)
                || (column.ReferenceRejects && !keys[column.References!].ContainsKey($"{j}\u0001{value}")))
            {
                faults[column.Name] = true;
            }
        }

        if (!table.Key.Any(k => cells[k] is null) && keys[table.Name].ContainsKey(KeyOf(table, cells, j)))
        {
            faults[table.Key.MaxBy(names.IndexOf)!] = true;
        }
    }

    private void Accept(TableSchema table, ReferenceRecord record, Dictionary<string, string?> cells, int j, int ord)
    {
        keys[table.Name].Add(KeyOf(table, cells, j), ord);
        var row = new Dictionary<string, string?> { ["ord"] = ord.ToString(), ["j"] = j.ToString() };
        foreach (var column in table.Loaded)
        {
            var text = cells.GetValueOrDefault(column.Name);
            row[column.Name] = text is null ? column.Default : Print(column, text);
            if (column.References is not { } target)
            {
                continue;
            }

            row[column.ReferenceColumn] = null;
            if (text is not null && keys[target].TryGetValue($"{j}\u0001{text}", out var other))
            {
                row[column.ReferenceColumn] = other.ToString();
            }
            else if (text is not null)
            {
                Rejects.Add($"{table.Name}|{record.Line}|{column.Name}|{text}|kept");
            }
        }

        Accepted[table.Name].Add(row);
    }

    private void Reject(TableSchema table, ReferenceRecord record, string column, string? value) =>
        Rejects.Add($"{table.Name}|{record.Line}|{column}|{value ?? "∅"}|rejected");

    private static string KeyOf(TableSchema table, Dictionary<string, string?> cells, int j) =>
        j + string.Concat(table.Key.Select(k => "\u0001" + (table.Find(k)!.Type == ColumnType.Year ? Print(table.Find(k)!, cells[k]!) : cells[k])));

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            _ = Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // As DuckDB prints the loaded value; null for a value that does not have the type.
    private static string? Print(ColumnSchema column, string text) => column.Type switch
    {
        ColumnType.Text => text,
        ColumnType.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : null,
        ColumnType.Boolean => text.ToLowerInvariant() switch { "true" or "1" => "true", "false" or "0" => "false", _ => null },
        ColumnType.Integer => Whole(text, int.MinValue, int.MaxValue),
        ColumnType.Year => Whole(text, 1, 9999),
        ColumnType.Month => Whole(text, 1, 12),
        ColumnType.Share => double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var share)
            && share is >= 0 and <= 1 ? share.ToString("0.0###############", CultureInfo.InvariantCulture) : null,
        ColumnType.Enumeration => column.Names.ToList().IndexOf(text) is var at and >= 0 ? (at + 1).ToString() : null,
        ColumnType.List => text.Split(';', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts ? string.Join(';', parts) : "∅",
        _ => throw new InvalidOperationException(),
    };

    private static string? Whole(string text, int least, int most) =>
        Regex.IsMatch(text, @"^[+-]?[0-9]+\z") && decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most ? ((int)number).ToString() : null;
}
