using System.IO.Enumeration;
using Oversight.Contracts;
using Oversight.Storage.Datasets.Mapping;

namespace Oversight.Storage.Datasets.Sources;

/// <summary>Finds where each table of a dataset is.</summary>
/// <param name="path">The dataset: a folder, a workbook or a database.</param>
/// <param name="map">How its files are named.</param>
/// <param name="sections">The sheets or tables of a workbook or database.</param>
internal sealed class DatasetParts(string path, ColumnMap map, Func<SourceFile, IReadOnlyList<string>> sections)
{
    /// <summary>The parts of all tables, in the contract's order.</summary>
    /// <exception cref="DatasetException">There is no such dataset, it has none of the tables, or one twice.</exception>
    internal IReadOnlyList<TablePart> Find()
    {
        var container = File.Exists(path) ? Container() : null;
        if (container is null && !Directory.Exists(path))
        {
            throw new DatasetException(new LocalText($"找不到数据集“{path}”。", $"There is no dataset '{path}'."));
        }

        var names = container is null
            ? [.. Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)]
            : sections(container);
        var parts = Schema.Tables
            .SelectMany(table => map.Of(table).SelectMany(part => container is null ? Files(table, part, names) : Sections(table, part, container, names)))
            .ToList();
        return parts.Count > 0 ? parts : throw Nothing(container, names);
    }

    /// <summary>The sheets of a workbook that belong to no table.</summary>
    /// <param name="parts">The parts found.</param>
    internal IEnumerable<LocalText> Warnings(IReadOnlyList<TablePart> parts) =>
        SourceFile.Of(path) is { Format: SourceFormat.Workbook } workbook && File.Exists(path)
            ? sections(workbook).Where(name => parts.All(part => part.Section != name)).Select(name => new LocalText(
                $"{workbook.Name}：工作表“{name}”不是任何数据表，未读取。", $"{workbook.Name}: the sheet '{name}' is no table and was not read."))
            : [];

    /// <summary>The folder that holds the dataset, and may hold a map.</summary>
    internal static string FolderOf(string path) => File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path;

    private SourceFile Container() => SourceFile.Of(path) is { IsContainer: true } file
        ? file
        : throw new DatasetException(new LocalText(
            $"“{path}”不是数据集：应为文件夹、Excel 工作簿（.xlsx）或 DuckDB 数据库（.duckdb）。",
            $"'{path}' is no dataset: a folder, an Excel workbook (.xlsx) or a DuckDB database (.duckdb) is expected."));

    private IEnumerable<TablePart> Files(TableSchema table, PartMap part, IReadOnlyList<string> names)
    {
        var files = part.From.Count > 0
            ? part.From.SelectMany(pattern => Matching(pattern, names, table))
            : Default(table, part, names);
        foreach (var name in files)
        {
            var full = Path.Combine(path, name);
            if (Directory.Exists(full))
            {
                throw new DatasetException(new LocalText($"“{full}”是文件夹，不是数据表文件。", $"'{full}' is a folder, not a table's file."));
            }

            var file = SourceFile.Of(full) ?? throw new DatasetException(new LocalText(
                $"“{full}”不是可读的数据文件：应为 .csv、.parquet、.xlsx 或 .duckdb。",
                $"'{full}' is no file that can be read: .csv, .parquet, .xlsx or .duckdb is expected."));
            yield return new TablePart(table, file, file.IsContainer ? SectionOf(table, part, file) : null, part);
        }
    }

    private IEnumerable<string> Default(TableSchema table, PartMap part, IReadOnlyList<string> names)
    {
        string[] forms = part.Names.Count > 0 ? [".csv", ".parquet", ".xlsx"] : [".csv", ".parquet"];
        var found = part.Names.Prepend(table.Name).SelectMany(name => forms.Select(form => name + form)).Where(names.Contains).Distinct().ToList();
        return found.Count < 2
            ? found
            : throw new DatasetException(new LocalText(
                $"{path}：表{table.Name}同时有{string.Join("和", found)}，请只保留一个。",
                $"{path}: the table {table.Name} is there twice, as {string.Join(" and ", found)}; keep one."));
    }

    private IEnumerable<TablePart> Sections(TableSchema table, PartMap part, SourceFile container, IReadOnlyList<string> names)
    {
        var found = part.From.Count > 0
            ? part.From.SelectMany(pattern => Matching(pattern, names, table)).ToList()
            : part.Names.Prepend(table.Name).Where(names.Contains).Distinct().ToList();
        return part.From.Count > 0 || found.Count < 2
            ? found.Select(section => new TablePart(table, container, section, part))
            : throw new DatasetException(new LocalText(
                $"{container.Name}：表{table.Name}同时有{string.Join("和", found)}，请只保留一个。",
                $"{container.Name}: the table {table.Name} is there twice, as {string.Join(" and ", found)}; keep one."));
    }

    // The one that is asked for, else the one that is named after the table, else the only one.
    private string SectionOf(TableSchema table, PartMap part, SourceFile file)
    {
        var names = sections(file);
        var section = part.Sheet is { } sheet
            ? names.FirstOrDefault(name => name == sheet)
            : part.Names.Prepend(table.Name).FirstOrDefault(names.Contains) ?? (names.Count == 1 ? names[0] : null);
        return section ?? throw new DatasetException(new LocalText(
            $"{file.Name}：没有表{table.Name}的工作表“{part.Sheet ?? table.Name}”；其中有：{string.Join('、', names)}。请在映射中写 sheet。",
            $"{file.Name}: no sheet '{part.Sheet ?? table.Name}' for table {table.Name}; there are {string.Join(", ", names)}. Name it with sheet in the map."));
    }

    private List<string> Matching(string pattern, IReadOnlyList<string> names, TableSchema table)
    {
        var found = pattern.IndexOfAny(['*', '?']) < 0
            ? [.. names.Where(name => name == pattern)]
            : names.Where(name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false)).ToList();
        return found.Count > 0
            ? found
            : throw new DatasetException(new LocalText(
                $"{path}：映射为表{table.Name}写的“{pattern}”不存在。", $"{path}: the map names '{pattern}' for table {table.Name}, which is not there."));
    }

    private DatasetException Nothing(SourceFile? container, IReadOnlyList<string> names)
    {
        var (zh, en) = ("", "");
        var other = container is null
            ? names.FirstOrDefault(name => SourceFile.Of(name) is { IsContainer: true })
            : null;
        if (other is not null)
        {
            (zh, en) = ($"其中有 {other}，可用 --data {Path.Combine(path, other)}。", $" It has {other}: give --data {Path.Combine(path, other)}.");
        }
        else if (names.FirstOrDefault(name => name.Any(letter => letter > 127)) is { } strange && map.Name is null)
        {
            (zh, en) = ($"其中有“{strange}”，如为其他系统的导出，请用 --map（如 --map national）。",
                $" It has '{strange}': if another system exported it, give --map (such as --map national).");
        }

        return container is null
            ? new DatasetException(new LocalText(
                $"文件夹“{path}”中没有任何数据表（如inspections.csv或inspections.parquet）。{zh}",
                $"The folder '{path}' has none of the tables, such as inspections.csv or inspections.parquet.{en}"))
            : new DatasetException(new LocalText(
                $"“{path}”中没有任何数据表（如inspections）；其中有：{string.Join('、', names)}。{zh}",
                $"'{path}' has none of the tables, such as inspections; there are {string.Join(", ", names)}.{en}"));
    }
}
