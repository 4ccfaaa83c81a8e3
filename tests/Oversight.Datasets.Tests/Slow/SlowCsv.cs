using System.Text;

namespace Oversight.Datasets.Tests.Slow;

/// <summary>A plain RFC 4180 reader, one character at a time.</summary>
internal static class SlowCsv
{
    public static List<SlowRow> Read(string path)
    {
        List<List<string>> records = Parse(File.ReadAllText(path, new UTF8Encoding(false, true)));
        List<string> header = records[0];
        return [.. records.Skip(1).Select(r =>
        {
            Assert.Equal(header.Count, r.Count);
            return new SlowRow(header.Zip(r).ToDictionary(p => p.First, p => p.Second));
        })];
    }

    public static List<List<string>> Parse(string text)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append(text[++i]);
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                record.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    records.Add(record);
                    record = [];
                }
            }
            else
            {
                field.Append(c);
            }
        }

        return records;
    }
}
