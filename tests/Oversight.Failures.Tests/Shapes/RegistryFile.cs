using System.Text;

namespace Oversight.Failures.Tests.Shapes;

/// <summary>Writes a CSV file as an old system exports it, with a byte-order mark and CR LF, and counts its lines.</summary>
internal sealed class RegistryFile : IDisposable
{
    private readonly StreamWriter _output;

    public RegistryFile(string path, string header)
    {
        _output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };
        Header = header.Split(',');
        _output.WriteLine(header);
    }

    /// <summary>The names of the columns.</summary>
    public string[] Header { get; }

    /// <summary>The line at which the next record begins, the header's being 1.</summary>
    public long Line { get; private set; } = 2;

    /// <summary>Records so far.</summary>
    public long Records { get; private set; }

    /// <summary>The place of a column.</summary>
    public int this[string column] => Array.IndexOf(Header, column);

    /// <summary>Writes a record, its cells quoted where they must be.</summary>
    /// <returns>The line at which it begins.</returns>
    public long Write(IEnumerable<string> cells)
    {
        var record = string.Join(',', cells.Select(cell => cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        var line = Line;
        _output.WriteLine(record);
        Line += record.Count(letter => letter == '\n') + 1;
        Records++;
        return line;
    }

    /// <summary>Leaves lines empty, which are no records.</summary>
    public void Skip(int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            _output.WriteLine();
        }

        Line += lines;
    }

    public void Dispose() => _output.Dispose();
}
