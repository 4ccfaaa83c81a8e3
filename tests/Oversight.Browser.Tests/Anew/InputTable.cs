using Oversight.DataContract.Tests.Support;

namespace Oversight.Browser.Tests.Anew;

/// <summary>A row of an input table; an empty cell reads as its column's default, which is empty text where none is given.</summary>
internal sealed class InputRow(Dictionary<string, string> cells)
{
    public string Jurisdiction => cells["jurisdiction"];

    public string this[string column] => cells[column];

    public bool Is(string column, bool otherwise = false) => cells[column].ToLowerInvariant() switch
    {
        "" => otherwise,
        "true" or "1" => true,
        _ => false,
    };

    /// <summary>Whether a day is empty or on or before another.</summary>
    public bool IsEmptyOrUpTo(string column, string day) => cells[column].Length == 0 || string.CompareOrdinal(cells[column], day) <= 0;

    /// <summary>Whether a day is set and on or before another.</summary>
    public bool IsUpTo(string column, string day) => cells[column].Length > 0 && string.CompareOrdinal(cells[column], day) <= 0;

    public bool IsIn(string column, int year) => cells[column].StartsWith($"{year}-", StringComparison.Ordinal);
}

/// <summary>Reads the tables of a dataset of CSV files without faults.</summary>
internal static class InputTable
{
    public static List<InputRow> Read(string dataset, string table)
    {
        var records = Csv.Records(File.ReadAllText(Path.Combine(dataset, table + ".csv")));
        return [.. records.Skip(1).Select(record => new InputRow(records[0].Zip(record).ToDictionary()))];
    }
}
