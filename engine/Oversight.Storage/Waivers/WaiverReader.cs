using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Oversight.Contracts;
using Oversight.Storage.Datasets;
using Oversight.Storage.Datasets.Csv;

namespace Oversight.Storage.Waivers;

/// <summary>Reads waivers record by record, and stops at the first that is none: what is not pursued must be beyond doubt.</summary>
internal sealed class WaiverReader(Stream stream, string file) : IDisposable
{
    private static readonly string[] Columns = ["rule_id", "jurisdiction", "subject_id", "reason", "approved_by", "expires_on"];

    private readonly CsvRecordReader csv = new(stream, file, 64 * 1024);
    private readonly int[] places = new int[Columns.Length];
    private int width;

    /// <summary>Columns that the file has and nobody reads.</summary>
    internal List<LocalText> Warnings { get; } = [];

    /// <summary>Reads all waivers.</summary>
    /// <exception cref="DatasetException">A record is not a waiver.</exception>
    internal List<Waiver> Read()
    {
        if (!csv.Read())
        {
            throw new DatasetException(new LocalText($"{file}：文件为空，缺少表头行", $"{file}: the file is empty, it needs a header row"));
        }

        ReadHeader();
        var lines = new Dictionary<(string, string, string), long>();
        var waivers = new List<Waiver>();
        while (csv.Read())
        {
            var waiver = ReadRow();
            if (!lines.TryAdd((waiver.RuleId, waiver.Jurisdiction, waiver.SubjectId), waiver.Line))
            {
                var first = lines[(waiver.RuleId, waiver.Jurisdiction, waiver.SubjectId)];
                throw Fault("subject_id", $"与第 {first} 行重复，请只留一行", $"repeats the waiver of line {first}; keep one of them");
            }

            waivers.Add(waiver);
        }

        return waivers;
    }

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();

    private void ReadHeader()
    {
        CheckQuotes();
        width = csv.FieldCount;
        var names = new string[width];
        for (var i = 0; i < width; i++)
        {
            names[i] = Encoding.UTF8.GetString(csv.Value(i)).Trim();
            if (Array.IndexOf(names, names[i]) < i && Columns.Contains(names[i]))
            {
                throw Fault(names[i], "这一列出现了两次", "the column is there twice");
            }
        }

        for (var i = 0; i < Columns.Length; i++)
        {
            places[i] = Array.IndexOf(names, Columns[i]);
            if (places[i] < 0)
            {
                throw Fault(
                    Columns[i],
                    $"缺少这一列；应有 {string.Join("、", Columns)}",
                    $"the column is missing; there must be {string.Join(", ", Columns)}");
            }
        }

        Warnings.AddRange(names.Except(Columns).Where(name => name.Length > 0).Select(name => new LocalText(
            $"{file}：未知的列 {name}，已忽略", $"{file}: the column {name} is not known and was left out")));
    }

    private Waiver ReadRow()
    {
        CheckQuotes();
        if (csv.FieldCount != width)
        {
            throw Fault(null, $"有 {csv.FieldCount} 个字段，表头有 {width} 个", $"{csv.FieldCount} fields where the header has {width}");
        }

        return new Waiver(csv.Line, Text(0), Text(1), Text(2), Text(3), Text(4), Day(5));
    }

    private string Text(int column)
    {
        var bytes = csv.Value(places[column]);
        if (!Utf8.IsValid(bytes) || bytes.Contains((byte)0))
        {
            throw Fault(Columns[column], "不是有效的 UTF-8 文本，请另存为 UTF-8", "not valid UTF-8 text; save the file as UTF-8");
        }

        var text = Encoding.UTF8.GetString(bytes);
        return string.IsNullOrWhiteSpace(text)
            ? throw Fault(Columns[column], "不能为空", "a value is required")
            : text;
    }

    private DateOnly Day(int column)
    {
        var text = Text(column);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Fault(
                Columns[column],
                $"“{text}”不是有效日期，应写作 2023-06-30 的形式",
                $"\"{text}\" is no day; write it like 2023-06-30");
    }

    private void CheckQuotes()
    {
        if (csv.Malformed)
        {
            throw Fault(null, "引号不成对，或右引号后还有文字", "a quote is not closed, or text follows a closing quote");
        }
    }

    private DatasetException Fault(string? column, string zh, string en) => new(column is null
        ? new LocalText($"{file}：第 {csv.Line} 行{zh}", $"{file}: line {csv.Line}: {en}")
        : new LocalText($"{file}：第 {csv.Line} 行 {column} 列：{zh}", $"{file}: line {csv.Line}, column {column}: {en}"));
}
