using System.Text;
using Oversight.Contracts;

namespace Oversight.Storage.Datasets.Csv;

/// <summary>The header record of a CSV file: its names and where the rows begin.</summary>
/// <param name="Names">Names in file order.</param>
/// <param name="Rows">Offset in bytes of what follows the header.</param>
/// <param name="Lines">Physical lines up to and with the header.</param>
/// <param name="CarriageReturns">Whether the header ends with CR LF.</param>
/// <param name="AtFirstLine">Whether nothing but a byte-order mark stands before it.</param>
/// <param name="Plain">Whether no name has a quote or a line end, of which DuckDB might make something else.</param>
internal sealed record CsvHeader(IReadOnlyList<string> Names, long Rows, long Lines, bool CarriageReturns, bool AtFirstLine, bool Plain)
{
    /// <summary>Reads the first record that is not blank; null when the file has none.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="DatasetException">
    /// The record's quotes are wrong, or it does not end within <see cref="CsvRecordReader.MaximumBytes"/>.
    /// </exception>
    internal static CsvHeader? Read(string path, Encoding encoding)
    {
        using var stream = File.OpenRead(path);
        using var reader = new CsvRecordReader(stream, Path.GetFileName(path), 64 * 1024);
        if (!reader.Read())
        {
            return null;
        }

        // It may have swallowed any number of rows.
        if (reader.Malformed)
        {
            var file = Path.GetFileName(path);
            throw new DatasetException(new LocalText(
                $"{file}：第{reader.Line}行的表头引号不成对，或右引号后还有文字；请改正表头。",
                $"{file}: in the header on line {reader.Line} a quote is not closed, or text follows a closing quote; mend the header."));
        }

        var names = new string[reader.FieldCount];
        var plain = true;
        for (var i = 0; i < names.Length; i++)
        {
            plain &= reader.Value(i).IndexOfAny("\"\r\n"u8) < 0;
            names[i] = encoding.GetString(reader.Value(i)).Trim();
        }

        return new CsvHeader(names, reader.Offset, reader.Lines, reader.EndsWithCarriageReturn, reader.Line == 1, plain);
    }
}
