using System.Text.Json;
using System.Text.RegularExpressions;
using Oversight.Reports.Model;
using Oversight.Reports.Page;
using Oversight.Reports.Tables;
using Oversight.Reports.Tests.Support;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tests.Page;

public sealed class ReportPageTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    private string File => temporary[ReportPage.FileName];

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Write_HostileNames_StandEscapedInTheData()
    {
        var page = Write("zh");
        Assert.DoesNotContain("<script>alert", page);
        Assert.Contains(@"\u003C/script\u003E\u003Cscript\u003Ealert(1)", page);

        // Only the three scripts of the template are there, and each ends where it should.
        Assert.Equal(3, Regex.Count(page, "<script"));
        Assert.Equal(3, Regex.Count(page, "</script"));
    }

    [Fact]
    public void Write_LineSeparators_AreEscaped()
    {
        using var connection = Province.Empty();
        connection.CreateCommand("INSERT INTO rejects (table_name, value) VALUES ('t', $1)", "a\u2028b\u2029c & d").Execute();
        WritePage(SampleModel.Create(), connection);
        Assert.Contains(@"a\u2028b\u2029c \u0026 d", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Write_Data_IsJsonWithTheModelAndTheRows()
    {
        using var data = JsonDocument.Parse(Regex.Match(Write("en"), "id=\"data\">(.*)</script>").Groups[1].Value);
        Assert.Equal("en", data.RootElement.GetProperty("language").GetString());
        var names = data.RootElement.GetProperty("busyObjects").EnumerateArray().Select(row => row[2].GetString()).ToList();
        Assert.Contains(Province.Script, names);
        Assert.Contains(Province.Formula, names);
        Assert.Equal(1880, data.RootElement.GetProperty("province").GetProperty("coverage").GetProperty("base").GetInt32());
    }

    [Fact]
    public void Write_ManyBreaches_HoldsTheFirstThousandOfARule()
    {
        using var connection = Province.Empty();
        connection.Execute(
            """
            INSERT INTO breaches (rule_id, jurisdiction, subject_kind, subject_id)
                SELECT 'zibo.15.report', 'zibo', 'inspection', lpad(n::VARCHAR, 6, '0') FROM range(1500) AS t(n);
            INSERT INTO breaches (rule_id, jurisdiction, subject_kind, subject_id) VALUES ('zibo.9.team', 'zibo', 'inspection', 'I1')
            """);
        WritePage(SampleModel.Create(), connection);
        using var data = JsonDocument.Parse(
            Regex.Match(System.IO.File.ReadAllText(File), "id=\"data\">(.*)</script>").Groups[1].Value);
        var rows = data.RootElement.GetProperty("breaches").EnumerateArray().Select(row => row[2].GetString()!).ToList();
        Assert.Equal([.. Enumerable.Range(0, 1000).Select(n => $"{n:D6}"), "I1"], rows);
        Assert.Equal(1500, data.RootElement.GetProperty("ruleTotals")[0][1].GetInt32());
    }

    [Fact]
    public void Write_SmallRulesAroundALargeOne_HoldsAllOfTheirs()
    {
        using var connection = Province.Empty();
        connection.Execute(
            """
            INSERT INTO breaches (rule_id, jurisdiction, subject_kind, subject_id)
                SELECT 'zibo.5', 'zibo', 'inspection', lpad(n::VARCHAR, 6, '0') FROM range(1001) AS t(n);
            INSERT INTO breaches (rule_id, jurisdiction, subject_kind, subject_id)
                SELECT 'zibo.' || rule, 'zibo', 'inspection', lpad(n::VARCHAR, 6, '0') FROM range(600) AS t(n), (VALUES (3), (4), (6), (7)) AS r(rule)
            """);
        WritePage(SampleModel.Create(), connection);
        using var data = JsonDocument.Parse(
            Regex.Match(System.IO.File.ReadAllText(File), "id=\"data\">(.*)</script>").Groups[1].Value);
        var rule = "";
        var rows = data.RootElement.GetProperty("breaches").EnumerateArray().CountBy(row => rule = row[0].GetString() ?? rule).Select(one => one.Value);
        Assert.Equal([600, 600, 1000, 600, 600], rows);
    }

    [Fact]
    public void Write_NeighbouringBreaches_LeaveOutWhatTheyShare()
    {
        using var connection = Province.Empty();
        connection.Execute(
            """
            INSERT INTO breaches (rule_id, jurisdiction, subject_kind, subject_id, detail) VALUES
                ('zibo.3', 'zibo', 'inspection', 'A', '应于 5 日'), ('zibo.3', 'zibo', 'inspection', 'B', '应于 6 日'),
                ('zibo.3', 'zibo', 'inspection', 'C', '应于 6 日'), ('zibo.3', 'zibo', 'object', 'D', NULL),
                ('zibo.4', 'zibo', 'object', 'E', '😀'), ('zibo.4', 'zibo', 'object', 'F', '😁')
            """);
        WritePage(SampleModel.Create(), connection);
        using var data = JsonDocument.Parse(
            Regex.Match(System.IO.File.ReadAllText(File), "id=\"data\">(.*)</script>").Groups[1].Value);
        Assert.Equal(
            [
                "zibo.3|inspection|A|应于 5 日", "||B|6 日|3", "||C||6", "|object|D|", "zibo.4||E|😀", "||F|😁",
            ],
            data.RootElement.GetProperty("breaches").EnumerateArray().Select(row => string.Join('|', new[] { row[0], row[1], row[2] }.Concat(row.EnumerateArray().Skip(10)))));
    }

    [Fact]
    public void Write_Page_NamesNoOtherFile()
    {
        var page = Write("zh");
        var markup = Regex.Replace(page, "(?s)(<script[^>]*>).*?</script>", "$1");
        Assert.Equal(3, Regex.Count(markup, "<script"));
        Assert.DoesNotMatch("<(link|img|iframe)|src=|href=|url\\(|@import", markup);
        Assert.Matches("default-src 'none'.*script-src 'sha256-[^']{44}' 'sha256-[^']{44}'\"", page);
    }

    [BrowserTheory]
    [InlineData("?lang=zh", "最突出的三个问题")]
    [InlineData("?lang=en&theme=dark", "The three worst findings")]
    public void Write_InABrowser_ShowsHostileNamesAsText(string query, string heading)
    {
        Write("zh");
        var (elements, console) = Browser.Load(File, query);
        var shown = elements[..elements.IndexOf("<script type=", StringComparison.Ordinal)];
        Assert.Contains(heading, shown);
        Assert.Contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;", shown);
        Assert.Contains("=HYPERLINK(", shown);
        Assert.Contains("<svg", shown);
        Assert.DoesNotContain("<script", shown);
        Assert.DoesNotContain("switched off", shown);
        Assert.DoesNotContain("停用", shown);
        Assert.DoesNotContain("CONSOLE", console);
    }

    [BrowserTheory]
    [InlineData("en", "Rules that are switched off", "The city rules &lt;it&gt; otherwise", "2022-01-01 to 2022-06-30, from 2022-07-01, until 2021-12-31, always")]
    [InlineData("zh", "停用的规则", "本市另有规定", "2022-01-01 至 2022-06-30, 2022-07-01 起, 至 2021-12-31, 一直")]
    public void Write_APackThatSwitchesRulesOff_TellsWhichWhenAndWhy(string language, string heading, string reason, string days)
    {
        using var connection = Province.Open();
        WritePage(SampleModel.Extending(language), connection);

        var (elements, console) = Browser.Load(File);

        var table = Regex.Match(elements, $"(?s)<h3>{heading}</h3>.*?<tbody>(.*?)</tbody>").Groups[1].Value;
        var rows = Regex.Matches(table, "(?s)<tr.*?</tr>").Select(row => Regex.Matches(row.Value, "(?s)<t[hd][^>]*>(.*?)</t[hd]>").Select(cell => Regex.Replace(cell.Groups[1].Value, "<[^>]*>", "")).ToArray()).ToArray();
        Assert.Equal(["xinzhou.15.report", "xinzhou.15.publish", "xinzhou.9.team", "xinzhou.9.exempt-draw"], rows.Select(row => row[1]));
        Assert.Equal(days, string.Join(", ", rows.Select(row => row[2])));
        Assert.All(rows, row => Assert.Equal([reason, "第四条"], row[3..]));
        Assert.DoesNotContain("CONSOLE", console);
    }

    [BrowserTheory]
    [InlineData("en", "No breach was found.")]
    [InlineData("zh", "没有违规。")]
    public void Write_EmptyTablesInABrowser_ShowsThePage(string language, string sentence)
    {
        using var connection = Province.Empty();
        WritePage(SampleModel.Create(language) with { Packs = [], Jurisdictions = [] }, connection);
        var (elements, console) = Browser.Load(File);
        Assert.Contains(sentence, elements[..elements.IndexOf("<script type=", StringComparison.Ordinal)]);
        Assert.DoesNotContain("CONSOLE", console);
    }

    private string Write(string language)
    {
        using var connection = Province.Open();
        WritePage(SampleModel.Create(language), connection);
        return System.IO.File.ReadAllText(File);
    }

    private void WritePage(ReportModel model, DuckDBConnection connection)
    {
        SortedBreaches.Write(connection, temporary.Path, default);
        ReportPage.Write(model, () => PageFigures.Read(model.Year, model.AsOf, connection, default), connection, temporary.Path, default);
    }
}
