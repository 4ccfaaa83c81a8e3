using System.Text;

namespace Oversight.Failures.Tests.Shapes;

/// <summary>Reads RFC 4180 as plainly as it is written there.</summary>
internal static class PlainCsv
{
    /// <summary>The records of a well-formed file, its header first.</summary>
    public static List<string[]> Read(string path)
    {
        var text = File.ReadAllText(path);
        var (records, cells, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (quoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(letter);
                i++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && letter is ',' or '\n' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    records.Add([.. cells]);
                    cells.Clear();
                }
            }
            else
            {
                cell.Append(letter);
            }
        }

        return records;
    }
}
