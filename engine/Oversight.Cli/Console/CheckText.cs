using Oversight.Reports.Model;
using Oversight.Storage.Datasets;
using Oversight.Storage.Datasets.Profiles;

namespace Oversight.Cli.Console;

/// <summary>What a check understood of a dataset, as lines.</summary>
internal sealed class CheckText(CheckModel model, Words words)
{
    private const int LabelWidth = 22;

    public void Write(TextWriter output)
    {
        foreach (var table in model.Tables)
        {
            var parts = model.Dataset.Inputs.Zip(model.Dataset.Parts).Where(part => part.First.Table == table.Table);
            output.WriteLine(table.Table);
            foreach (var (input, part) in parts)
            {
                WritePart(output, input, part);
            }

            Line(output, words["辖区", "jurisdictions"], Counts(table.Jurisdictions));
            foreach (var column in table.Columns.Where(column => column.Filled > 0))
            {
                Line(output, column.Name, Column(column, table.Rows));
            }

            foreach (var value in model.Dataset.UnknownValues.Where(value => value.Table == table.Table))
            {
                Line(output, words["未知取值", "unknown value"], Unknown(value));
            }

            output.WriteLine();
        }
    }

    private void WritePart(TextWriter output, DatasetInput input, DatasetPart part)
    {
        Line(output, SafeText.Of(input.File), words[
            $"{input.Rows:N0} 行，剔除 {input.Rejected:N0}，引用不明而保留 {input.Kept:N0}",
            $"{input.Rows:N0} rows, {input.Rejected:N0} rejected, {input.Kept:N0} kept with references that lead nowhere"]);
        var mapped = part.Columns.Where(column => column.Heading != column.Name).ToList();
        Line(output, words["列", "columns"], words[
            $"{part.Columns.Count} 列{(mapped.Count == 0 ? "" : "：" + string.Join("，", mapped.Select(Mapped)))}",
            $"{part.Columns.Count}{(mapped.Count == 0 ? "" : ": " + string.Join(", ", mapped.Select(Mapped)))}"]);
        if (part.LeftOut.Count > 0)
        {
            Line(output, words["未用的列", "columns left out"], string.Join(words["、", ", "], part.LeftOut.Select(SafeText.Of)));
        }

        if (part.Missing.Count > 0)
        {
            Line(output, words["没有的列", "columns not there"], string.Join(words["、", ", "], part.Missing));
        }
    }

    private static string Mapped(DatasetColumn column) =>
        column.Heading is { } heading ? $"{SafeText.Of(heading)} → {column.Name}" : $"{column.Name} = {SafeText.Of(column.Value!)}";

    private string Column(ColumnProfile column, long rows)
    {
        var values = column.Values.Count > 0 ? Counts(column.Values) : $"{column.Least} … {column.Most}";
        return column.Filled == rows
            ? values
            : words[$"{values}（有值 {column.Filled:N0} 行）", $"{values} ({column.Filled:N0} rows have a value)"];
    }

    private string Unknown(UnknownValue value)
    {
        var shown = $"{value.Column} “{SafeText.Of(value.Value)}” ×{value.Rows:N0} ({SafeText.Of(value.File)})";
        return value.Nearest is null
            ? shown
            : words[$"{shown}：是不是 {value.Nearest}？可在映射中写 “{SafeText.Of(value.Value)}: {value.Nearest}”", $"{shown}: is {value.Nearest} meant? A map can say \"{SafeText.Of(value.Value)}: {value.Nearest}\""];
    }

    private string Counts(IReadOnlyList<ValueCount> counts) =>
        string.Join(words["，", ", "], counts.Select(count => $"{count.Value} {count.Rows:N0}"));

    private static void Line(TextWriter output, string label, string text) =>
        output.WriteLine($"  {TextCells.Pad(label, LabelWidth)} {text}");
}
