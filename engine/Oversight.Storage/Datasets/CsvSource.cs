using Oversight.Contracts;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets;

/// <summary>A CSV file as DuckDB is to read it.</summary>
internal static class CsvSource
{
    /// <summary>Reads the header.</summary>
    /// <exception cref="DatasetException">The file is empty or cannot be read.</exception>
    internal static CsvHeader ReadHeader(TableFile file, DatasetEncoding encoding)
    {
        try
        {
            return CsvHeader.Read(file.Path, DatasetEncodings.Of(encoding))
                ?? throw new DatasetException(new LocalText(
                    $"{file.Name}：文件为空，缺少表头行。", $"{file.Name}: the file is empty, it needs a header row."));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw DatasetErrors.Unreadable(file, error);
        }
    }

    /// <summary>The file itself, which must be regular.</summary>
    internal static RowSource Direct(TableFile file, CsvHeader header, bool parallel)
    {
        var known = Known(file.Table, header);
        var names = header.Names.Select((_, i) => $"c{i}");
        return new RowSource(
            Read(file.Path, names, More("header=true", parallel)),
            [.. known.Select(k => new SourceColumn(k.Column, $"c{k.Place}", "VARCHAR") { EmptyIsNull = true })]);
    }

    /// <summary>A copy made by <see cref="CsvCopy"/> of the columns of <see cref="Known"/>.</summary>
    internal static RowSource Copy(string copy, TableFile file, CsvHeader header, bool parallel)
    {
        var known = Known(file.Table, header);
        var names = known.Select(k => $"c{k.Place}");
        return new RowSource(
            $"(SELECT * REPLACE (CAST(line AS BIGINT) AS line) FROM {Read(copy, [.. names, "mark", "line"], More("header=false, max_line_size=8388608", parallel))})",
            [.. known.Select(k => new SourceColumn(k.Column, $"c{k.Place}", "VARCHAR") { EmptyIsNull = true })])
        {
            IsCopy = true,
        };
    }

    /// <summary>The contract's columns that a header has, with their places from 0.</summary>
    internal static IReadOnlyList<(ColumnSchema Column, int Place)> Known(TableSchema table, CsvHeader header) =>
        [.. header.Names.Select((name, i) => (Column: table.Find(name), Place: i)).Where(k => k.Column is not null).Select(k => (k.Column!, k.Place))];

    private static string More(string options, bool parallel) => parallel ? options : options + ", parallel=false";

    // Nothing is left to DuckDB's guesses: a guess depends on the first rows (and a line end, on what stands in quotes). The strict
    // mode of 1.5.5 misreads CR LF when the line end is set; the file is known to be regular, so strictness adds nothing.
    private static string Read(string path, IEnumerable<string> names, string more) =>
        $"read_csv({Literal(DatasetErrors.EscapeGlob(path))}, columns={{{string.Join(", ", names.Select(n => $"'{n}': 'VARCHAR'"))}}}, "
        + "auto_detect=false, hive_partitioning=false, delim=',', quote='\"', escape='\"', comment='', nullstr='', "
        + $@"encoding='utf-8', null_padding=false, strict_mode=false, new_line='\n', {more})";
}
