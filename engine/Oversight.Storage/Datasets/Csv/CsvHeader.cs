using System.Text;

namespace Oversight.Storage.Datasets.Csv;

/// <summary>The header record of a CSV file: its names and where the rows begin.</summary>
/// <param name="Names">Names in file order.</param>
/// <param name="Rows">Offset in bytes of what follows the header.</param>
/// <param name="Lines">Physical lines up to and with the header.</param>
/// <param name="CarriageReturns">Whether the header ends with CR LF.</param>
/// <param name="AtFirstLine">Whether nothing but a byte-order mark stands before it.</param>
internal sealed record CsvHeader(IReadOnlyList<string> Names, long Rows, long Lines, bool CarriageReturns, bool AtFirstLine)
{
    /// <summary>Reads the first record that is not blank; null when the file has none.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="DatasetException">The record does not end within <see cref="CsvRecordReader.MaximumBytes"/>.</exception>
    internal static CsvHeader? Read(string path, Encoding encoding)
    {
        using var stream = File.OpenRead(path);
        using var reader = new CsvRecordReader(stream, Path.GetFileName(path), 64 * 1024);
        if (!reader.Read())
        {
            return null;
        }

        var names = new string[reader.FieldCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = encoding.GetString(reader.Value(i)).Trim();
        }

        return new CsvHeader(names, reader.Offset, reader.Lines, reader.EndsWithCarriageReturn, reader.Line == 1);
    }
}
