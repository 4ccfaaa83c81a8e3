using System.Globalization;
using System.Reflection;
using System.Text;

namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>Writes a dataset as the CSV files of the data contract, into a folder of its own that goes with it.</summary>
internal sealed class DatasetFolder : IDisposable
{
    public DatasetFolder(Dataset data)
    {
        Path = Directory.CreateTempSubdirectory("oversight-rules-").FullName;
        Write("objects", data.Objects);
        Write("officers", data.Officers);
        Write("items", data.Items);
        Write("plans", data.Plans);
        Write("draws", data.Draws);
        Write("inspections", data.Inspections);
        Write("assignments", data.Assignments);
        Write("conflicts", data.Conflicts);
        Write("objections", data.Objections);
        Write("milestones", data.Milestones);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write<TRow>(string table, IEnumerable<TRow> rows)
    {
        var columns = typeof(TRow).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        var text = new StringBuilder();
        text.AppendJoin(',', columns.Select(column => Snake(column.Name))).Append('\n');
        foreach (var row in rows)
        {
            text.AppendJoin(',', columns.Select(column => Cell(column.GetValue(row)))).Append('\n');
        }

        File.WriteAllText(System.IO.Path.Combine(Path, table + ".csv"), text.ToString(), new UTF8Encoding(false));
    }

    private static string Snake(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        string word when word.AsSpan().IndexOfAny(",\"\r\n") >= 0 => $"\"{word.Replace("\"", "\"\"")}\"",
        _ => value.ToString()!,
    };
}
