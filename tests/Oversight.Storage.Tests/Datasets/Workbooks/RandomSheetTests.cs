using System.Globalization;
using System.Security;
using System.Text;
using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>Random tables, written as typed cells in every way a sheet allows, read back as they were.</summary>
public class RandomSheetTests
{
    private const string Styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy/m/d\\ h:mm;@\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>";

    private static readonly string[] Texts = ["甲", "a b", " 乙 ", "<&>\"'", "_x000D_", "1,5", "\n", "２０", "\t", "😀", "#N/A", "true", "2021-01-01"];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Read_RandomTables_AreAsWritten(int seed, bool from1904)
    {
        var random = new Random(seed);
        for (var table = 0; table < 10; table++)
        {
            var shared = new List<string>();
            var expected = new List<string>();
            var xml = new StringBuilder("<row r=\"1\"><c t=\"str\"><v>head</v></c></row>");
            var line = 1;
            for (var row = random.Next(60); row > 0; row--)
            {
                var next = random.Next(4) == 0 ? line + random.Next(1, 100) : line + 1;
                WriteRow(random, xml, line + 1, next, from1904, shared, expected);
                line = next;
            }

            var sheet = new RawWorkbook { Styles = Styles, From1904 = from1904, Strings = string.Concat(shared) }.Sheet("s", xml.ToString()).Read();

            Assert.Equal(["head"], sheet.Header);
            Assert.Equal(expected, sheet.Rows);
        }
    }

    private static void WriteRow(
        Random random, StringBuilder xml, int counted, int line, bool from1904, List<string> shared, List<string> expected)
    {
        xml.Append(line == counted && random.Next(2) == 0 ? "<row>" : $"<row r=\"{line}\" spans=\"1:9\">");
        var values = new List<string>();
        for (var column = 0; column < random.Next(1, 40); column++)
        {
            if (random.Next(4) == 0)
            {
                values.Add("∅");
                continue;
            }

            var (cell, text) = Cell(random, from1904, shared);
            var named = (values.Count > 0 && values[^1] == "∅") || random.Next(2) == 0;
            xml.Append(named ? cell.Replace("<c ", $"<c r=\"{CellReference.ColumnName(column)}{line}\" ", StringComparison.Ordinal) : cell);
            values.Add(text);
        }

        xml.Append("</row>");
        while (values is [.., "∅"])
        {
            values.RemoveAt(values.Count - 1);
        }

        if (values.Count > 0)
        {
            expected.Add($"{line}: {string.Join('|', values)}");
        }
    }

    private static (string Cell, string Text) Cell(Random random, bool from1904, List<string> shared)
    {
        switch (random.Next(8))
        {
            case 0:
                var whole = random.NextInt64(-1_000_000, 1L << random.Next(1, 53));
                return ($"<c t=\"n\"><v>{whole}</v></c>", whole.ToString(CultureInfo.InvariantCulture));
            case 1:
                var thousandths = random.Next(1_000_000);
                var share = thousandths / 1_000_000.0;
                return ($"<c s=\"0\"><v>{share.ToString("E16", CultureInfo.InvariantCulture)}</v></c>", Fraction(thousandths));
            case 2:
                var day = new DateOnly(1904, 1, 1).AddDays(random.Next(60_000));
                return ($"<c s=\"1\"><v>{Serial(day, from1904)}</v></c>", Iso(day));
            case 3:
                day = new DateOnly(1904, 1, 1).AddDays(random.Next(60_000));
                var second = random.Next(1, 86_400);
                var serial = Serial(day, from1904) + (second / 86_400.0);
                return ($"<c s=\"2\"><v>{serial.ToString("R", CultureInfo.InvariantCulture)}</v></c>",
                    $"{Iso(day)}T{second / 3600:D2}:{second / 60 % 60:D2}:{second % 60:D2}");
            case 4:
                return random.Next(2) == 0 ? ("<c t=\"b\"><v>1</v></c>", "true") : ("<c t=\"b\"><v>0</v></c>", "false");
            case 5:
                return ("<c t=\"e\"><v>#REF!</v></c>", "#REF!!");
            case 6:
                var text = Text(random);
                return ($"<c t=\"inlineStr\"><is>{Runs(random, text)}</is></c>", text);
            default:
                text = Text(random);
                shared.Add($"<si>{Runs(random, text)}</si>");
                return ($"<c t=\"s\"><v>{shared.Count - 1}</v></c>", text);
        }
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Texts[random.Next(Texts.Length)]));

    private static string Runs(Random random, string text)
    {
        string T(string part) => $"<t xml:space=\"preserve\">{SecurityElement.Escape(part.Replace("_x", "_x005F_x", StringComparison.Ordinal))}</t>";
        return random.Next(3) > 0
            ? T(text)
            : "<r><rPr><b/></rPr>" + T(text) + "</r><r><t/></r><rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh>";
    }

    private static string Fraction(int millionths) =>
        millionths == 0 ? "0" : "0." + millionths.ToString("D6", CultureInfo.InvariantCulture).TrimEnd('0');

    // Both systems agree from March 1900 on.
    private static int Serial(DateOnly day, bool from1904) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber - (from1904 ? 1462 : 0);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
