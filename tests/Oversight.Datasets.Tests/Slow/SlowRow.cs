using System.Globalization;

namespace Oversight.Datasets.Tests.Slow;

/// <summary>A row as text, read column by column after the data contract's defaults.</summary>
internal sealed class SlowRow(Dictionary<string, string> fields)
{
    public string? this[string column] => fields.TryGetValue(column, out string? value) && value.Length > 0 ? value : null;

    public string Jurisdiction => this["jurisdiction"]!;

    public DateOnly? Day(string column) =>
        this[column] is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public bool Flag(string column) => this[column] is "true";

    public int? Int(string column) => this[column] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public decimal? Number(string column) => this[column] is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool HasAll(params string[] columns) => columns.All(c => this[c] is not null);
}
