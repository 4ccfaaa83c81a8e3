using System.IO.Compression;
using System.Text.RegularExpressions;
using Oversight.Reports.Tables;
using Oversight.Reports.Tests.Support;
using Oversight.Reports.Workbook;

namespace Oversight.Reports.Tests.Workbook;

/// <summary>The sheets of breaches and of rejects against the files beside them.</summary>
public sealed class RowSheetsTests : IDisposable
{
    private static readonly string[] Hostile =
    [
        "=1+1", "+86", "-1", "@sum", "\tx", "\rx", "  =1", "  \tx", "a=1", " a ", "'=1", "\n=1", "a\r\nb", "a\nb\n", "<&>\"'", "a,b",
        "\u0001", "\u001f\u0000x", "\ufffe", "\uffff", "_x0041_", "_x0041_x0042_", "_x0041\u0002", "__x000D_", "淄博𠮷", "   ",
        "2021-01-01", "1e3", "007", "TRUE", "#REF!", Province.Script, Province.Formula,
    ];

    private readonly WorkbookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("zh", "数据问题")]
    [InlineData("en", "Data faults")]
    public void Write_Province_HasEveryCellOfTheFiles(string language, string rejects)
    {
        using var connection = Province.Open();
        using var workbook = folder.Write(SampleModel.Create(language), connection);
        Assert.Equal(folder.Csv(BreachesCsv.FileName), FindingRows.Of(workbook));
        Assert.Equal(folder.Csv(RejectsCsv.FileName), FindingRows.Rejects(workbook, rejects));
    }

    [Fact]
    public void Write_Province_HasDaysAsDaysAndCountsAsNumbers()
    {
        using var connection = Province.Open();
        using var workbook = folder.Write(SampleModel.Create(), connection);
        foreach (var (row, cells) in workbook.Rows("时限").Concat(workbook.Rows("节点")).Where(row => row.Key > 1))
        {
            Assert.All(cells, cell => Assert.Equal(cell.Key switch { 6 or 7 => "day", 8 => "number", _ => "text" }, cell.Value.Kind));
            Assert.True(cells.Count > 9, $"row {row}");
        }

        Assert.All(workbook.Rows("上限").Values.SelectMany(row => row.Values), cell => Assert.Equal("text", cell.Kind));

        Assert.All(workbook.Rows("数据问题").Skip(1), row => Assert.Equal("number", row.Value[2].Kind));
    }

    [Fact]
    public void Write_Province_SaysWhatTheRuleAsks()
    {
        using var connection = Province.Open();
        using var workbook = folder.Write(SampleModel.Create(), connection);
        var row = workbook.Table("时限").First(cells => cells[0] == "zibo.15.publish");
        Assert.Equal(["淄博", "第十五条", "报告形成后2个工作日内公示"], row[^3..]);
    }

    [Fact]
    public void Write_HostileTexts_ComeBackAsTextAndNeverAsFormula()
    {
        using var connection = Province.Empty();
        foreach (var (text, number) in Hostile.Select((text, number) => (text, number)))
        {
            connection.CreateCommand(
                $"INSERT INTO breaches VALUES ($1, $1, $1, $1, 's{number:D3}', NULL, NULL, NULL, $1, $1, $1, $1, $1)", text).Execute();
            connection.CreateCommand($"INSERT INTO rejects VALUES ('t', 'f', {number}, $1, $1, $1, $1)", text).Execute();
        }

        using var workbook = folder.Write(SampleModel.Create(), connection);
        Assert.Empty(workbook.Faults());
        using var command = connection.CreateCommand("SELECT rule_id, detail FROM breaches ORDER BY rule_id, jurisdiction, subject_id");
        using var reader = command.ExecuteReader();
        foreach (var (_, cells) in workbook.Rows("其他").Skip(1))
        {
            Assert.True(reader.Read());
            Assert.Equal(reader.GetString(0), cells[0].Text);
            Assert.Equal(reader.GetString(1), cells[9].Text);
            Assert.Equal(cells[0].Text, cells[5].Text);
            Assert.All(cells.Values, cell => Assert.Equal("text", cell.Kind));
        }

        Assert.False(reader.Read());
        Assert.Equal(Hostile, workbook.Rows("数据问题").Skip(1).Select(row => row.Value[4].Text));
        Assert.Equal(folder.Csv(RejectsCsv.FileName), FindingRows.Rejects(workbook, "数据问题"));
    }

    [Fact]
    public void Write_DaysBeforeTheFormatsCount_AreText()
    {
        using var connection = Province.Empty();
        connection.Execute(
            """
            INSERT INTO breaches (rule_id, subject_id, due_on, done_on) VALUES
                ('zibo.15.report', 'r', DATE '0001-01-01', DATE '1899-12-31'), ('zibo.15.report', 's', DATE '1900-02-28', DATE '1900-03-01'),
                ('zibo.15.report', 't', NULL, DATE '9999-12-31')
            """);
        using var workbook = folder.Write(SampleModel.Create(), connection);
        Assert.Equal(folder.Csv(BreachesCsv.FileName), FindingRows.Of(workbook));
        Assert.Equal(
            ["text", "text", "text", "day", "day"],
            workbook.Rows("时限").Skip(1).SelectMany(row => row.Value).Where(cell => cell.Key is 6 or 7).Select(cell => cell.Value.Kind));
    }

    [Fact]
    public void Write_TextsTooLongForACell_AreCutMarkedAndCounted()
    {
        using var connection = Province.Empty();
        connection.Execute(
            """
            INSERT INTO breaches (rule_id, subject_id, detail) VALUES
                ('r', 'a', repeat('长', 32767)), ('r', 'b', repeat('长', 32768)), ('r', 'c', repeat('𠮷', 20000));
            INSERT INTO rejects (table_name, value) VALUES ('t', repeat('=', 40000))
            """);
        using var workbook = folder.Write(SampleModel.Create(), connection);
        Assert.Empty(workbook.Faults());
        var breaches = workbook.Rows("其他");
        Assert.Equal(new string('长', 32767), breaches[2][9].Text);
        Assert.All([breaches[3], breaches[4]], row =>
        {
            Assert.EndsWith("（已截断）", row[9].Text);
            Assert.InRange(row[9].Text.Length, 32766, 32767);
        });
        Assert.Contains("2 处", breaches[5][0].Text);
        Assert.Contains("1 处", workbook.Rows("数据问题")[3][0].Text);
        Assert.Equal("A1:M4", workbook.Sheet("其他").GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.AutoFilter>()!.Reference!.Value);
        var overview = workbook.Rows("概览").Values.SelectMany(row => row.Values).Select(cell => cell.Text).ToList();
        Assert.Contains(overview, text => text.Contains("“其他”表有 2 处"));
        Assert.Contains(overview, text => text.Contains("“数据问题”表有 1 处"));
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    [InlineData(16, 2)]
    [InlineData(17, 3)]
    public void Write_MoreRowsThanASheetHolds_GoOnOnTheNext(int rows, int sheets)
    {
        using var connection = Province.Empty();
        connection.Execute(
            $"""
            INSERT INTO breaches (rule_id, subject_id) SELECT 'r', lpad(n::VARCHAR, 3, '0') FROM range({rows}) AS t(n);
            INSERT INTO rejects (table_name, line) SELECT 't', n FROM range({rows}) AS t(n)
            """);
        using var workbook = folder.Write(SampleModel.Create(), connection, rowLimit: 10);
        Assert.Empty(workbook.Faults());
        foreach (var (first, column) in new[] { ("其他", 4), ("数据问题", 2) })
        {
            string[] expected = [first, .. Enumerable.Range(2, sheets - 1).Select(number => $"{first} ({number})")];
            Assert.Equal(expected, workbook.Names.Where(name => name.StartsWith(first, StringComparison.Ordinal)));
            var tables = expected.Select(workbook.Table).ToList();
            Assert.All(tables, table => Assert.Equal(tables[0][0], table[0]));
            Assert.All(tables, table => Assert.True(table.Count <= 9));
            Assert.Equal(
                Enumerable.Range(0, rows), tables.SelectMany(table => table.Skip(1)).Select(cells => int.Parse(cells[column])));
        }
    }

    [Fact]
    public void Write_ManyRowsOnSeveralThreads_KeepsTheirOrder()
    {
        using var connection = Province.Empty(threads: 4);
        connection.Execute(
            """
            INSERT INTO breaches (rule_id, subject_id)
                SELECT 'r', lpad(n::VARCHAR, 7, '0') FROM range(260000) AS t(n) ORDER BY hash(n)
            """);
        folder.Write(SampleModel.Create(), connection, rowLimit: 100_000).Dispose();

        // Read as plain text: the library's reader takes half a minute for so many rows.
        using var zip = ZipFile.OpenRead(folder[ReportWorkbook.FileName]);
        var subjects = Enumerable.Range(1, 3).SelectMany(number =>
        {
            using var sheet = new StreamReader(zip.GetEntry($"xl/worksheets/sheet{number}.xml")!.Open());
            return Regex.Matches(sheet.ReadToEnd(), ">([0-9]{7})<").Select(match => int.Parse(match.Groups[1].ValueSpan));
        });
        Assert.Equal(Enumerable.Range(0, 260_000), subjects);
    }
}
