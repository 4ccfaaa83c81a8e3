using Oversight.Contracts;

namespace Oversight.Storage.Datasets.Sources;

/// <summary>Checks a part's columns against the contract.</summary>
internal static class ColumnCheck
{
    /// <summary>Says which columns are left out.</summary>
    /// <param name="parts">All parts of the dataset: a column that one table leaves out may be another's.</param>
    /// <returns>A warning for each column that is unknown, and for each heading of the map that the file does not have.</returns>
    internal static IEnumerable<LocalText> Warnings(IReadOnlyList<OpenedPart> parts)
    {
        var read = parts.SelectMany(opened => opened.Columns.Where(column => IsUsed(opened, column)).Select(column => Place(opened, column))).ToHashSet();
        return parts.SelectMany(opened => opened.Columns.Where(column => !read.Contains(Place(opened, column)))
            .Select(column => new LocalText(
                $"{opened.Part.Name}：忽略未知的列“{column.Heading}”。", $"{opened.Part.Name}: the unknown column '{column.Heading}' is left out."))
            .Concat(opened.Part.Map.Expected.Except(opened.Columns.Select(column => column.Heading), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(heading => new LocalText(
                    $"{opened.Part.Name}：没有映射文件所写的列“{heading}”。", $"{opened.Part.Name}: the map's column '{heading}' is not there."))));
    }

    /// <summary>Checks that a part has what its table needs.</summary>
    /// <exception cref="DatasetException">A column is missing or given twice.</exception>
    internal static void Require(OpenedPart opened)
    {
        var part = opened.Part;
        var headings = opened.Columns.Select(column => column.Heading).ToList();
        var repeated = headings.Where(heading => heading.Length > 0).GroupBy(heading => heading, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (repeated is not null)
        {
            throw Twice(part, repeated.Key, "");
        }

        var twice = opened.Known.GroupBy(known => known.Column.Name).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
        {
            var from = twice.Select(known => known.Place is { } place ? headings[place] : "set");
            throw Twice(part, twice.Key, $" ({string.Join(", ", from)})");
        }

        var known = opened.Known.Select(k => k.Column.Name).ToHashSet(StringComparer.Ordinal);
        var missing = part.Table.Columns.FirstOrDefault(column => column.Required && !known.Contains(column.Name));
        if (missing is not null)
        {
            throw new DatasetException(new LocalText(
                $"{part.Name}：表{part.Table.Name}缺少必需的列{missing.Name}。{Hint(part, headings, "zh")}",
                $"{part.Name}: table {part.Table.Name} lacks the required column {missing.Name}.{Hint(part, headings, "en")}"));
        }

        var used = new[] { part.Map.Split, part.Map.SkipEmpty }.FirstOrDefault(name => name is not null && !known.Contains(name));
        if (used is not null)
        {
            throw new DatasetException(new LocalText(
                $"{part.Name}：映射要用表{part.Table.Name}的列{used}，但文件中没有。",
                $"{part.Name}: the map needs the column {used} of table {part.Table.Name}, which the file does not have."));
        }
    }

    private static bool IsUsed(OpenedPart opened, FileColumn column) =>
        opened.Part.Map.ColumnOf(opened.Part.Table, column.Heading, out var leftOut) is not null || leftOut;

    private static ReadColumn Place(OpenedPart opened, FileColumn column) => new(opened.Part.File.Path, opened.Part.Section, column.Heading);

    private static DatasetException Twice(TablePart part, string column, string from) => new(new LocalText(
        $"{part.Name}：表{part.Table.Name}的列{column}出现了两次{from}，请删去一个。",
        $"{part.Name}: table {part.Table.Name} has the column {column} twice{from}; remove one."));

    // Chinese headings without a map: the user has an export of another system.
    private static string Hint(TablePart part, List<string> headings, string language)
    {
        var strange = headings.Any(heading => heading.Any(letter => letter > 127));
        return !strange || part.Map.Columns.Count + part.Map.CommonColumns.Count > 0 ? ""
            : language == "zh" ? "如表头是本系统自己的名称，请用 --map（如 --map national）。"
            : " If the headings are a system's own, give --map (such as --map national).";
    }

    private sealed record ReadColumn(string File, string? Section, string Heading);
}
