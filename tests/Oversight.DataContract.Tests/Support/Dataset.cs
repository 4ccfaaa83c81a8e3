using System.Globalization;
using System.Text;

namespace Oversight.DataContract.Tests.Support;

/// <summary>
/// A dataset in the making: rows of all eleven tables, with defaults that breach as few rules as they can. A row's further
/// cells are given as an anonymous object whose members are named as the columns, or as a dictionary; null stands for an empty cell.
/// </summary>
internal sealed partial class Dataset
{
    private readonly Dictionary<string, List<Dictionary<string, string>>> _rows =
        Tables.All.ToDictionary(table => table, _ => new List<Dictionary<string, string>>(), StringComparer.Ordinal);

    private readonly HashSet<string> _absent = new(StringComparer.Ordinal);
    private readonly HashSet<(string Table, string Column)> _dropped = [];
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private string _jurisdiction = "zibo";

    /// <summary>The year of the default plan and draw.</summary>
    public int Year { get; private init; }

    /// <summary>
    /// A dataset in which each jurisdiction has object O1, officers P1 and P2, item I1, the annual plan L1 and the draw D1 of
    /// a year; further rows belong to the first.
    /// </summary>
    public static Dataset Of(params string[] jurisdictions) => Of(2022, jurisdictions);

    /// <inheritdoc cref="Of(string[])"/>
    public static Dataset Of(int year, params string[] jurisdictions)
    {
        var data = new Dataset { Year = year };
        foreach (var jurisdiction in jurisdictions)
        {
            data.In(jurisdiction).Object("O1").Officer("P1").Officer("P2").Item("I1").Plan("L1").Draw("D1");
        }

        return data.In(jurisdictions[0]);
    }

    /// <summary>A dataset without any row.</summary>
    public static Dataset Empty() => new() { Year = 2022 };

    /// <summary>Further rows belong to this jurisdiction.</summary>
    public Dataset In(string jurisdiction)
    {
        _jurisdiction = jurisdiction;
        return this;
    }

    /// <summary>Leaves a table's file out.</summary>
    public Dataset Without(string table)
    {
        _absent.Add(table);
        return this;
    }

    /// <summary>Leaves a column out.</summary>
    public Dataset Without(string table, string column)
    {
        _dropped.Add((table, column));
        return this;
    }

    /// <summary>Puts a file as it stands in place of the table's.</summary>
    public Dataset File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="File(string, string)"/>
    public Dataset File(string name, byte[] bytes)
    {
        _absent.Add(Path.GetFileNameWithoutExtension(name));
        _files[name] = bytes;
        return this;
    }

    /// <summary>Adds a row of any table as it stands, but for the jurisdiction.</summary>
    public Dataset Row(string table, object cells)
    {
        _rows[table].Add(Cells(new { jurisdiction = _jurisdiction }, cells));
        return this;
    }

    /// <summary>A table as CSV: UTF-8 without BOM, LF.</summary>
    public string Text(string table)
    {
        var columns = Tables.Required(table)
            .Concat(_rows[table].SelectMany(row => row.Keys))
            .Distinct(StringComparer.Ordinal)
            .Where(column => !_dropped.Contains((table, column)))
            .ToArray();
        var text = new StringBuilder().AppendJoin(',', columns).Append('\n');
        foreach (var row in _rows[table])
        {
            text.AppendJoin(',', columns.Select(column => Csv.Field(row.GetValueOrDefault(column, "")))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes the files.</summary>
    /// <returns>The folder.</returns>
    public string Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in Tables.All.Where(table => !_absent.Contains(table)))
        {
            System.IO.File.WriteAllText(Path.Combine(folder, table + ".csv"), Text(table));
        }

        foreach (var (name, bytes) in _files)
        {
            System.IO.File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }

        return folder;
    }

    private Dataset Add(string table, object defaults, object? more)
    {
        _rows[table].Add(Cells(new { jurisdiction = _jurisdiction }, defaults, more));
        return this;
    }

    private static Dictionary<string, string> Cells(params object?[] layers)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, value) in layers.OfType<object>().SelectMany(Members))
        {
            cells[column] = value switch
            {
                null => "",
                bool truth => truth ? "true" : "false",
                _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            };
        }

        return cells;
    }

    private static IEnumerable<(string Column, object? Value)> Members(object layer) => layer is IReadOnlyDictionary<string, string> given
        ? given.Select(cell => (cell.Key, (object?)cell.Value))
        : layer.GetType().GetProperties().Select(property => (property.Name, property.GetValue(layer)));
}
