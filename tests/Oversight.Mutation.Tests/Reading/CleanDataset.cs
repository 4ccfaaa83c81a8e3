using Oversight.Mutation.Tests.Contract;

namespace Oversight.Mutation.Tests.Reading;

/// <summary>Writes accepted rows as a dataset of their own, without a fault and without what the contract does not know.</summary>
internal static class CleanDataset
{
    /// <summary>Writes the tables.</summary>
    internal static void Write(string folder, Prediction prediction)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in DataContract.Tables)
        {
            var rows = prediction.Accepted[table.Name];
            var columns = table.Columns.Select(c => c.Name).Where(c => rows.Count == 0 || rows[0].ContainsKey(c)).ToList();
            using var file = new StreamWriter(Path.Combine(folder, table.File)) { NewLine = "\n" };
            file.WriteLine(string.Join(',', columns));
            foreach (var row in rows)
            {
                file.WriteLine(string.Join(',', columns.Select(c => Quoted(row[c]))));
            }
        }
    }

    // No more quotes than needed, so that a record that was just short enough stays so.
    private static string Quoted(string? text) => text is null ? ""
        : text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
