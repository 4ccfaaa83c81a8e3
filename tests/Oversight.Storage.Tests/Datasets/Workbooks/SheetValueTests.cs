namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>What cells read as.</summary>
public class SheetValueTests
{
    // Styles: 0 general, 1 built-in date, 2 date by its code, 3 elapsed time, 4 a built-in number with a date's code, 5 percent.
    private const string Styles =
        "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
        + "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"5\" formatCode=\"d/m/yy\"/></numFmts>"
        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"5\"/><xf numFmtId=\"9\"/></cellXfs>";

    [Theory]
    [InlineData("<c><v>5</v></c>", "5")]
    [InlineData("<c t=\"n\"><v> 0.10000000000000001 </v></c>", "0.1")]
    [InlineData("<c><v>1E-7</v></c>", "0.0000001")]
    [InlineData("<c s=\"5\"><v>0.2</v></c>", "0.2")]
    [InlineData("<c><v>abc</v></c>", "abc")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "true")]
    [InlineData("<c t=\"b\"><v>0</v></c>", "false")]
    [InlineData("<c t=\"b\"><f>TRUE()</f><v>true</v></c>", "true")]
    [InlineData("<c t=\"b\"><v>2</v></c>", "2")]
    [InlineData("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!!")]
    [InlineData("<c t=\"e\"><v>#N/A</v></c>", "#N/A!")]
    [InlineData("<c t=\"str\"><f>A1</f><v>#N/A</v></c>", "#N/A")]
    [InlineData("<c t=\"str\"><f>A1</f><v xml:space=\"preserve\"> x </v></c>", " x ")]
    [InlineData("<c t=\"str\" s=\"1\"><v>44197</v></c>", "44197")]
    [InlineData("<c s=\"1\"><v>44197</v></c>", "2021-01-01")]
    [InlineData("<c s=\"1\"><f>TODAY()</f><v>44197</v></c>", "2021-01-01")]
    [InlineData("<c s=\"2\"><v>44197.75</v></c>", "2021-01-01T18:00:00")]
    [InlineData("<c s=\"3\"><v>1.25</v></c>", "1.25")]
    [InlineData("<c s=\"4\"><v>61</v></c>", "1900-03-01")]
    [InlineData("<c s=\"1\"><v>60</v></c>", "1900-02-29")]
    [InlineData("<c s=\"1\"><v>-1</v></c>", "-1")]
    [InlineData("<c s=\"1\"><v>1E+20</v></c>", "100000000000000000000")]
    [InlineData("<c s=\"1\"><v>soon</v></c>", "soon")]
    [InlineData("<c s=\"77\"><v>44197</v></c>", "44197")]
    [InlineData("<c t=\"d\"><v>2021-03-05T00:00:00.000</v></c>", "2021-03-05")]
    [InlineData("<c t=\"d\" s=\"3\"><v>2021-03-05T14:30:00Z</v></c>", "2021-03-05T14:30:00")]
    [InlineData("<c t=\"inlineStr\"><is><t>甲</t></is></c>", "甲")]
    [InlineData("<c><is><t>甲</t></is></c>", "甲")]
    [InlineData("<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t xml:space=\"preserve\">甲 </t></r><r><t>乙</t></r><rPh><t>jia</t></rPh></is></c>", "甲 乙")]
    [InlineData("<c t=\"inlineStr\"><is><t> 甲\n </t></is></c>", "甲")]
    [InlineData("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> 甲\r\n</t></is></c>", " 甲\n")]
    [InlineData("<c t=\"inlineStr\"><is><t>a&lt;b&amp;<![CDATA[<c>]]>&#x20000;</t></is></c>", "a<b&<c>\U00020000")]
    [InlineData("<c t=\"inlineStr\"><is><t>_x000D_a_x005F_x000D__x00E9_</t></is></c>", "\ra_x000D_é")]
    [InlineData("<c t=\"str\"><v>_x0041_</v></c>", "A")]
    public void Value_OfACell_IsInTheContractsForm(string cell, string expected)
    {
        var sheet = new RawWorkbook { Styles = Styles }.Sheet("s", "<row><c t=\"str\"><v>a</v></c></row><row>" + cell + "</row>").Read();

        Assert.Equal(["2: " + expected], sheet.Rows);
    }

    [Fact]
    public void Value_OfSharedTexts_JoinsRunsWithoutPhonetics()
    {
        var sheet = new RawWorkbook
        {
            Strings = "<si><t>a</t></si>\n<si><r><rPr><sz val=\"9\"/></rPr><t>北</t></r><r><t xml:space=\"preserve\">京 </t></r><rPh sb=\"0\" eb=\"1\"><t>běi</t></rPh>"
                + "<phoneticPr fontId=\"1\"/></si><si/><si><t xml:space=\"preserve\"> _x005f_x0041_ \t</t></si><si><t>  </t></si>",
        }.Sheet("s", "<row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v> 3 </v></c><c t=\"s\"><v>4</v></c></row>").Read();

        Assert.Equal(["2: 北京 |∅| _x0041_ \t"], sheet.Rows);
    }

    // The XML reader gives long text in pieces.
    [Theory]
    [InlineData(4_096)]
    [InlineData(32_767)]
    [InlineData(300_000)]
    public void Value_OfLongText_IsWhole(int length)
    {
        var random = new Random(length);
        string Text() => string.Concat(Enumerable.Range(0, length).Select(_ => "甲a&"[random.Next(3)]));
        string Xml(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal);
        var (first, second) = (Text(), Text());
        var sheet = new RawWorkbook { Strings = $"<si><t>{Xml(first)}</t></si>" }.Sheet("s",
            $"<row><c t=\"str\"><v>a</v></c></row><row><c t=\"s\"><v>0</v></c><c t=\"str\"><v>{Xml(second)}</v></c><c><v>1{new string('0', length)}</v></c></row>").Read();

        Assert.Equal([$"2: {first}|{second}|1{new string('0', length)}"], sheet.Rows);
    }

    // 1904-01-01 is 0 there, and its 29 February is real.
    [Fact]
    public void Value_OfDatesFrom1904_CountsFromThere()
    {
        var sheet = new RawWorkbook { Styles = Styles, From1904 = true }
            .Sheet("s", "<row><c t=\"str\"><v>a</v></c></row><row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>59</v></c><c s=\"2\"><v>42735.5</v></c></row>").Read();

        Assert.Equal(["2: 1904-01-01|1904-02-29|2021-01-01T12:00:00"], sheet.Rows);
    }

    [Fact]
    public void Value_OfAStrictWorkbook_IsTheSame()
    {
        var sheet = new RawWorkbook { Styles = Styles, Strict = true, Strings = "<si><t>a</t></si>" }
            .Sheet("s", "<row><c t=\"s\"><v>0</v></c></row><row><c t=\"d\" s=\"1\"><v>2021-03-05</v></c><c s=\"1\"><v>44197</v></c><c t=\"b\"><v>1</v></c></row>").Read();

        Assert.Equal(["a"], sheet.Header);
        Assert.Equal(["2: 2021-03-05|2021-01-01|true"], sheet.Rows);
    }

    [Fact]
    public void FormulasWithoutValue_OfASheet_AreCountedAndEmpty()
    {
        var sheet = new RawWorkbook().Sheet("s",
            "<row><c t=\"str\"><v>a</v></c><c><f>B2</f></c></row><row><c><f>1+1</f><v/></c><c><f>1+1</f><v>2</v></c></row><row><c><f>1</f></c></row>"
            + "<row><c t=\"str\"><f>\"\"</f><v></v></c><c t=\"str\"><f>A1</f></c><c t=\"b\"><f>A1</f><v></v></c><c><v/></c></row>").Read();

        Assert.Equal(["a"], sheet.Header);
        Assert.Equal(["2: ∅|2"], sheet.Rows);
        Assert.Equal(5, sheet.FormulasWithoutValue);
    }

    // Excel keeps 15 digits: a code of 18 digits typed as a number is 911100001234567000 ever after.
    [Fact]
    public void LongNumbers_OfAColumn_CountsNumbersOverFifteenDigits()
    {
        string Row(params string[] values) => $"<row>{string.Concat(values.Select(v => $"<c><v>{v}</v></c>"))}</row>";
        var sheet = new RawWorkbook().Sheet("s",
            Row("1234567890123456", "2") + Row("9.11100001234567E+17", "0.30000000000000004") + Row("999999999999999", "1E+15")
            + Row("-1000000000000000", "1E-300") + Row("911100001234567891", "123456789012345.67")
            + "<row><c t=\"str\"><v>911100001234567891</v></c></row>").Read();

        Assert.Equal([3, 1], sheet.LongNumbers);
        Assert.Equal("2: 911100001234567000|0.30000000000000004", sheet.Rows[0]);
        Assert.Equal("5: 911100001234567891|123456789012345.67", sheet.Rows[3]);
    }
}
