using System.Text;

namespace Oversight.DataContract.Tests.Support;

/// <summary>CSV as RFC 4180 has it, read and written the plainest way.</summary>
internal static class Csv
{
    /// <summary>The rows of a file, its BOM taken off; the first is the header.</summary>
    public static List<Row> Read(string file)
    {
        var records = Records(File.ReadAllText(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)));
        return [.. records.Skip(1).Select(cells => new Row(records[0], cells))];
    }

    /// <summary>The records of a text; every one of them must have as many fields as the first.</summary>
    public static List<List<string>> Records(string text)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            var field = new StringBuilder();
            if (text[at] == '"')
            {
                for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
                {
                    at += text[at] == '"' ? 1 : 0;
                    field.Append(text[at]);
                }

                at++;
            }
            else
            {
                for (; at < text.Length && text[at] is not (',' or '\n'); at++)
                {
                    field.Append(text[at]);
                }
            }

            record.Add(field.ToString());
            if (at < text.Length && text[at] == '\n')
            {
                records.Add(record);
                record = [];
            }

            at++;
        }

        Assert.Empty(record);
        Assert.All(records, cells => Assert.Equal(records[0].Count, cells.Count));
        return records;
    }

    /// <summary>A field, quoted where it must be.</summary>
    public static string Field(string text) =>
        text.IndexOfAny(['"', ',', '\n', '\r']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
