using System.Text;
using Oversight.Contracts;

namespace Oversight.Storage.Datasets;

/// <summary>Errors and checks that files of every kind share.</summary>
internal static class DatasetErrors
{
    /// <summary>A file that cannot be read.</summary>
    internal static DatasetException Unreadable(TableFile file, Exception cause)
    {
        var why = cause.Message.ReplaceLineEndings(" ");
        return new DatasetException(
            new LocalText($"{file.Name}：无法读取：{why}", $"{file.Name}: cannot be read: {why}"), cause);
    }

    /// <summary>A file mostly not in UTF-8, or not in the encoding chosen.</summary>
    internal static DatasetException WrongEncoding(TableFile file, long rows, long undecodable, DatasetEncoding encoding) =>
        encoding == DatasetEncoding.Utf8
            ? new(new LocalText(
                $"{file.Name}：{rows}行中有{undecodable}行不是有效的UTF-8；如为GBK/GB 18030编码，请加 --encoding gb18030。",
                $"{file.Name}: {undecodable} of {rows} rows are not valid UTF-8; for a GBK or GB 18030 file give --encoding gb18030."))
            : new(new LocalText(
                $"{file.Name}：{rows}行中有{undecodable}行不是有效的GB 18030；如为UTF-8编码，请去掉 --encoding gb18030。",
                $"{file.Name}: {undecodable} of {rows} rows are not valid GB 18030; for a UTF-8 file leave out --encoding gb18030."));

    /// <summary>Checks a file's columns against the contract.</summary>
    /// <param name="file">The file.</param>
    /// <param name="names">All its columns, in file order.</param>
    /// <returns>A warning for each column that the contract does not know.</returns>
    /// <exception cref="DatasetException">A column is missing or given twice.</exception>
    internal static IEnumerable<LocalText> CheckColumns(TableFile file, IReadOnlyList<string> names)
    {
        var table = file.Table;
        var twice = names.Where(n => n.Length > 0).GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
        {
            throw new DatasetException(new LocalText(
                $"{file.Name}：表{table.Name}的列{twice.Key}出现了两次，请删去一个。",
                $"{file.Name}: table {table.Name} has the column {twice.Key} twice; remove one."));
        }

        var missing = table.Columns.FirstOrDefault(c => c.Required && !names.Contains(c.Name, StringComparer.Ordinal));
        if (missing is not null)
        {
            throw new DatasetException(new LocalText(
                $"{file.Name}：表{table.Name}缺少必需的列{missing.Name}。",
                $"{file.Name}: table {table.Name} lacks the required column {missing.Name}."));
        }

        return names.Where(n => table.Find(n) is null).Select(n => new LocalText(
            $"{file.Name}：忽略未知的列“{n}”。", $"{file.Name}: the unknown column '{n}' is left out."));
    }

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
