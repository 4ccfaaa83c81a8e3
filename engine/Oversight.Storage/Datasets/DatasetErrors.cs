using System.Text;
using Oversight.Contracts;
using Oversight.Storage.Datasets.Sources;

namespace Oversight.Storage.Datasets;

/// <summary>Errors and checks that files of every kind share.</summary>
internal static class DatasetErrors
{
    private const int LongestCause = 300;

    /// <summary>A file that cannot be read.</summary>
    internal static DatasetException Unreadable(SourceFile file, Exception cause)
    {
        // The data engine may quote a value of any length.
        var why = cause.Message.ReplaceLineEndings(" ");
        why = why.Length > LongestCause ? why[..LongestCause] + "…" : why;
        return new DatasetException(
            new LocalText($"{file.Name}：无法读取：{why}", $"{file.Name}: cannot be read: {why}"), cause);
    }

    /// <summary>A file or sheet without a header.</summary>
    internal static DatasetException Empty(TablePart part) => new(new LocalText(
        $"{part.Name}：文件为空，缺少表头行。", $"{part.Name}: the file is empty, it needs a header row."));

    /// <summary>A file mostly not in UTF-8, or not in the encoding chosen.</summary>
    internal static DatasetException WrongEncoding(SourceFile file, long rows, long undecodable) =>
        file.Encoding == DatasetEncoding.Utf8
            ? new(new LocalText(
                $"{file.Name}：{rows}行中有{undecodable}行不是有效的UTF-8；如为GBK/GB 18030编码，请加 --encoding gb18030。",
                $"{file.Name}: {undecodable} of {rows} rows are not valid UTF-8; for a GBK or GB 18030 file give --encoding gb18030."))
            : new(new LocalText(
                $"{file.Name}：{rows}行中有{undecodable}行不是有效的GB 18030；如为UTF-8编码，请去掉 --encoding gb18030。",
                $"{file.Name}: {undecodable} of {rows} rows are not valid GB 18030; for a UTF-8 file leave out --encoding gb18030."));

    /// <summary>A path that DuckDB takes as it stands, though it may hold the signs of a pattern.</summary>
    internal static string EscapeGlob(string path)
    {
        var escaped = new StringBuilder(path.Length);
        foreach (var letter in Path.GetFullPath(path))
        {
            escaped.Append(letter is '*' or '?' or '[' ? $"[{letter}]" : letter.ToString());
        }

        return escaped.ToString();
    }
}
