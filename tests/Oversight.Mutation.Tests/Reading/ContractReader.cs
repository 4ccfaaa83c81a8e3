using System.Security.Cryptography;
using Oversight.Mutation.Tests.Contract;

namespace Oversight.Mutation.Tests.Reading;

/// <summary>Reads a dataset as the contract's sentences go, row by row: slow, obvious, and without a line of the program.</summary>
internal sealed class ContractReader
{
    // The program's own limit, of which the contract does not speak: such a record is rejected whole.
    private const int LongestRecord = 1024 * 1024;

    private readonly string folder;
    private readonly bool gb18030;
    private readonly Prediction prediction = new();

    // Of accepted rows: jurisdiction and key.
    private readonly Dictionary<string, HashSet<string>> keys = new(StringComparer.Ordinal);

    private ContractReader(string folder, bool gb18030)
    {
        this.folder = folder;
        this.gb18030 = gb18030;
    }

    /// <summary>Reads a dataset.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="gb18030">Whether <c>--encoding gb18030</c> is given.</param>
    /// <param name="yearGiven">Whether <c>--year</c> is given; else a dataset without inspections is refused.</param>
    internal static Prediction Read(string folder, bool gb18030, bool yearGiven)
    {
        var reader = new ContractReader(folder, gb18030);
        foreach (var table in DataContract.Tables)
        {
            reader.prediction.Accepted[table.Name] = [];
            reader.keys[table.Name] = new(StringComparer.Ordinal);
            reader.ReadFile(table);
        }

        var prediction = reader.prediction;
        if (prediction.Inputs.Count == 0)
        {
            prediction.Refusals.Add(folder);
        }

        if (prediction.Refusals.Count == 0 && !yearGiven && prediction.Accepted["inspections"].Count == 0)
        {
            prediction.Refusals.Add("--year");
        }

        return prediction;
    }

    private void ReadFile(ContractTable table)
    {
        var path = Path.Combine(folder, table.File);
        var parquet = Path.ChangeExtension(path, ".parquet");
        if (SourceFile.Exists(parquet))
        {
            // The mutations make no Parquet file that could be read.
            prediction.Refusals.Add(table.Name);
        }
        else if (!SourceFile.Exists(path))
        {
            prediction.Warned.AddRange(table.Name == "draw_members" ? [] : [table.Name]);
        }
        else if (SourceFile.Read(path, gb18030) is { } file)
        {
            ReadRecords(table, file, PlainCsv.Parse(file.Bytes));
        }
        else
        {
            prediction.Refusals.Add(table.File);
        }
    }

    private void ReadRecords(ContractTable table, SourceFile file, List<PlainRecord> records)
    {
        // A header whose quotes are wrong may hold any number of rows, so it is none.
        if (records.Count == 0 || records[0].Malformed)
        {
            prediction.Refusals.Add(table.File);
            prediction.Inputs.Add(new InputCount(table.Name, table.File, 0, 0, 0, ""));
            return;
        }

        var names = records[0].Fields.Select(file.Name).ToList();
        var rows = records.Skip(1).ToList();
        if (names.Where(n => n.Length > 0).GroupBy(n => n, StringComparer.Ordinal).Any(g => g.Count() > 1)
            || table.Columns.Any(c => c.MustExist && !names.Contains(c.Name))
            || rows.Count(r => !file.IsValid(r.Bytes)) * 2 > rows.Count)
        {
            prediction.Refusals.Add(table.File);
        }

        prediction.Warned.AddRange(names.Where(n => table.Find(n) is null).Select(n => n.StartsWith('\uFFFD') ? "\uFFFD" : n));
        if (prediction.Refusals.Count == 0)
        {
            foreach (var row in rows)
            {
                ReadRow(table, file, names, row);
            }
        }

        var lines = prediction.Rejects.Keys.Where(l => l.Table == table.Name).ToList();
        prediction.Inputs.Add(new InputCount(
            table.Name,
            table.File,
            rows.Count,
            lines.Count(l => l.Action == "rejected"),
            lines.Where(l => l.Action == "kept").Select(l => l.Line).Distinct().Count(),
            Convert.ToHexStringLower(SHA256.HashData(file.Bytes))));
    }

    private void ReadRow(ContractTable table, SourceFile file, List<string> names, PlainRecord row)
    {
        if (row.Malformed || row.Fields.Count != names.Count || row.Bytes.Length > LongestRecord)
        {
            prediction.Rejects.Add(new RejectLine(table.Name, table.File, row.Line, "", "rejected"), "");
            return;
        }

        var cells = new Dictionary<string, string?>(StringComparer.Ordinal);
        var faulty = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (table.Find(names[i]) is { } column)
            {
                cells[column.Name] = row.Fields[i].Length == 0 ? null : file.Text(row.Fields[i]);
                if (!file.IsValid(row.Fields[i]) || (cells[column.Name] is { } text && !ContractValues.Fits(column, text)))
                {
                    faulty.Add(column.Name);
                }
            }
        }

        var covered = DataContract.Covered.Contains(cells["jurisdiction"]);
        if (cells["jurisdiction"] is null)
        {
            faulty.Add("jurisdiction");
        }
        else if (covered)
        {
            AddFaultsOfKeysAndReferences(table, names, cells, faulty);
        }

        if (faulty.Count > 0)
        {
            var first = names.First(faulty.Contains);
            var valid = file.IsValid(row.Fields[names.IndexOf(first)]);
            prediction.Rejects.Add(new RejectLine(table.Name, table.File, row.Line, first, "rejected"), valid ? cells[first] ?? "" : null);
        }
        else if (covered)
        {
            Accept(table, row, cells);
        }
        else
        {
            prediction.NotCovered[cells["jurisdiction"]!] = prediction.NotCovered.GetValueOrDefault(cells["jurisdiction"]!) + 1;
        }
    }

    private void AddFaultsOfKeysAndReferences(ContractTable table, List<string> names, Dictionary<string, string?> cells, HashSet<string> faulty)
    {
        foreach (var (name, value) in cells)
        {
            var column = table.Find(name)!;
            if ((value is null && column.NullRejects) || (column.ReferenceRejects && !keys[column.RefersTo!].Contains(KeyOf(cells, value))))
            {
                faulty.Add(name);
            }
        }

        if (keys[table.Name].Contains(KeyOf(table, cells)))
        {
            faulty.Add(table.Key.MaxBy(names.IndexOf)!);
        }
    }

    private void Accept(ContractTable table, PlainRecord row, Dictionary<string, string?> cells)
    {
        keys[table.Name].Add(KeyOf(table, cells));
        prediction.Accepted[table.Name].Add(cells);
        foreach (var (name, value) in cells)
        {
            if (value is not null && table.Find(name) is { RefersTo: { } target, ReferenceRejects: false } && !keys[target].Contains(KeyOf(cells, value)))
            {
                prediction.Rejects.Add(new RejectLine(table.Name, table.File, row.Line, name, "kept"), value);
            }
        }
    }

    // A year is a number: 02022 is 2022.
    private static string KeyOf(ContractTable table, Dictionary<string, string?> cells) => KeyOf(
        cells,
        string.Join('\u0001', table.Key.Select(k => table.Find(k)!.Kind == ValueKind.Year && cells[k] is { } year ? $"{ContractValues.Whole(year)}" : cells[k])));

    private static string KeyOf(Dictionary<string, string?> cells, string? key) => $"{cells["jurisdiction"]}\u0001{key}";
}
