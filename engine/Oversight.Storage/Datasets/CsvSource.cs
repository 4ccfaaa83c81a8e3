using Oversight.Storage.Datasets.Sources;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets;

/// <summary>A CSV file as DuckDB is to read it.</summary>
internal static class CsvSource
{
    /// <summary>Reads the header.</summary>
    /// <exception cref="DatasetException">The file is empty or cannot be read.</exception>
    internal static OpenedPart Open(TablePart part)
    {
        try
        {
            var header = CsvHeader.Read(part.File.Path, DatasetEncodings.Of(part.File.Encoding))
                ?? throw DatasetErrors.Empty(part);
            return new OpenedPart(part, Columns(header.Names), header);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw DatasetErrors.Unreadable(part.File, error);
        }
    }

    /// <summary>The columns of text by their headings.</summary>
    internal static IReadOnlyList<FileColumn> Columns(IReadOnlyList<string> headings) =>
        [.. headings.Select((heading, i) => new FileColumn(heading, $"c{i}", "VARCHAR"))];

    /// <summary>The file itself, which must be regular.</summary>
    internal static RowSource Direct(OpenedPart part, bool parallel) => new(
        Read(part.Part.File.Path, part.Columns.Select(column => column.Expression), More("header=true", parallel)),
        part.SourceColumns(alike: true));

    /// <summary>A copy, made by <see cref="CopyWriter"/>, of the columns of <see cref="OpenedPart.Places"/>.</summary>
    internal static RowSource Copy(string copy, OpenedPart part, bool parallel)
    {
        var names = part.Places.Select(place => part.Columns[place].Expression);
        var read = Read(copy, [.. names, "mark", "line"], More("header=false, max_line_size=8388608", parallel));
        return new RowSource($"(SELECT * REPLACE (CAST(line AS BIGINT) AS line) FROM {read})", part.SourceColumns(alike: true)) { HasLines = true };
    }

    private static string More(string options, bool parallel) => parallel ? options : options + ", parallel=false";

    // Nothing is left to DuckDB's guesses: a guess depends on the first rows (and a line end, on what stands in quotes). The strict
    // mode of 1.5.5 misreads CR LF when the line end is set; the file is known to be regular, so strictness adds nothing.
    private static string Read(string path, IEnumerable<string> names, string more) =>
        $"read_csv({Literal(DatasetErrors.EscapeGlob(path))}, columns={{{string.Join(", ", names.Select(n => $"'{n}': 'VARCHAR'"))}}}, "
        + "auto_detect=false, hive_partitioning=false, delim=',', quote='\"', escape='\"', comment='', nullstr='', "
        + $@"encoding='utf-8', null_padding=false, strict_mode=false, new_line='\n', {more})";
}
