using Oversight.Storage.Datasets;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>Rows, places and what does not count.</summary>
public class SheetReaderTests
{
    private const string Header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>";

    [Fact]
    public void Read_RowsAndCellsWithoutNames_CountsThem()
    {
        var sheet = new RawWorkbook().Sheet("s",
            "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
            + "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"
            + "<row r=\"7\"><c r=\"B7\"><v>4</v></c><c><v>5</v></c></row><row><c r=\"A9\"><v>6</v></c></row>").Read();

        Assert.Equal(["a", "b"], sheet.Header);
        Assert.Equal(1, sheet.HeaderLine);
        Assert.Equal(["2: 1|2|3", "7: ∅|4|5", "8: 6"], sheet.Rows);
    }

    [Fact]
    public void Read_BlankRowsAndGaps_SkipsBlankRowsAndKeepsNumbers()
    {
        var sheet = new RawWorkbook { Strings = "<si><t/></si><si><t>x</t></si>" }.Sheet("s",
            "<row r=\"2\"/><row r=\"3\"><c r=\"A3\" s=\"1\"/><c r=\"B3\" t=\"s\"><v>0</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t xml:space=\"preserve\">  </t></is></c></row>"
            + "<row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> b　</t></is></c><c r=\"D5\" t=\"str\"><v>d</v></c><c r=\"F5\"/></row>"
            + "<row r=\"6\"><c r=\"A6\"><v></v></c><c r=\"B6\" t=\"inlineStr\"><is/></c></row>"
            + "<row r=\"1000\" hidden=\"1\"><c r=\"AB1000\" t=\"s\"><v>1</v></c><c r=\"AC1000\" t=\"s\"><v>0</v></c></row>").Read();

        Assert.Equal(["", "b", "", "d"], sheet.Header);
        Assert.Equal(5, sheet.HeaderLine);
        Assert.Equal(["1000: " + string.Concat(Enumerable.Repeat("∅|", 27)) + "x"], sheet.Rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<row r=\"1\"/><row r=\"9\"><c r=\"A9\" t=\"str\"><v></v></c></row>")]
    public void Read_SheetWithoutValues_HasNoHeader(string rows)
    {
        var sheet = new RawWorkbook().Sheet("s", rows).Read();

        Assert.Empty(sheet.Header);
        Assert.Equal(0, sheet.HeaderLine);
        Assert.Empty(sheet.Rows);
    }

    [Theory]
    [InlineData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")]
    [InlineData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>")]
    [InlineData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols><col min=\"1\"/></cols></worksheet>")]
    public void Read_SheetWithoutRows_HasNoHeader(string xml) => Assert.Empty(new RawWorkbook().Part("s", xml).Read().Header);

    [Fact]
    public void Read_ElementsOfOthers_AreLeftOut()
    {
        var sheet = new RawWorkbook().Part("s",
            "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:o=\"urn:o\">\n"
            + "<!-- note --><o:sheetData><x:row><x:c><x:v>8</x:v></x:c></x:row></o:sheetData>\n<x:sheetData>\n"
            + "<x:row r=\"1\" o:r=\"5\">\n<x:c r=\"A1\" t=\"str\"><x:v>a</x:v></x:c>\n<o:c><o:v>9</o:v></o:c>\n</x:row>\n"
            + "<o:row><x:c><x:v>7</x:v></x:c></o:row><x:row r=\"2\"><x:c r=\"A2\"><x:f>1+<![CDATA[1]]></x:f><x:v>2</x:v>"
            + "<x:extLst><x:ext><x:v>6</x:v></x:ext></x:extLst></x:c></x:row>\n</x:sheetData>\n"
            + "<x:extLst><x:sheetData><x:row r=\"3\"><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:extLst></x:worksheet>").Read();

        Assert.Equal(["a"], sheet.Header);
        Assert.Equal(["2: 2"], sheet.Rows);
    }

    [Theory]
    [InlineData("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>", "row 2 has a cell beyond column XFD")]
    [InlineData("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c><c><v>1</v></c></row>", "row 2 has a cell beyond column XFD")]
    [InlineData("<row r=\"2\"><c r=\"B3\"><v>1</v></c></row>", "row 2 has a cell named 'B3'")]
    [InlineData("<row r=\"2\"><c r=\"2\"><v>1</v></c></row>", "row 2 has a cell named '2'")]
    [InlineData("<row r=\"2\"><c r=\"\"><v>1</v></c></row>", "row 2 has a cell named ''")]
    [InlineData("<row r=\"2\"><c r=\"A&#10;2\"><v>1</v></c></row>", "row 2 has a cell named 'A 2'")]
    [InlineData("<row r=\"2\"><c r=\"AAAAAAAAAAAAAAAAAAAA2\"><v>1</v></c></row>", "row 2 has a cell named 'AAAAAAAAAAAAAAAAAAAA2'")]
    [InlineData("<row r=\"2\"><c r=\"A99999999999999999999\"><v>1</v></c></row>", "row 2 has a cell named 'A99999999999999999999'")]
    [InlineData("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"B2\"/></row>", "the cell B2 is there twice")]
    [InlineData("<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/><c r=\"B2\"/></row>", "the cell B2 is there twice")]
    [InlineData("<row r=\"2\"><c t=\"s\"><v>0</v></c></row>", "row 2 refers to a shared text 0 that is not there")]
    [InlineData("<row r=\"2\"><c t=\"s\"><v>x</v></c></row>", "row 2 refers to a shared text x that is not there")]
    [InlineData("<row r=\"2\"><c t=\"q\"><v>1</v></c></row>", "row 2 has a cell of an unknown type")]
    [InlineData("<row r=\"2\"><c s=\"q\"><v>1</v></c></row>", "row 2 has a cell whose style is no number")]
    [InlineData("<row r=\"1\"/>", "the row after row 1 has the number '1'")]
    [InlineData("<row r=\"3\"/><row r=\"2\"/>", "the row after row 3 has the number '2'")]
    [InlineData("<row r=\"x\"/>", "the row after row 1 has the number 'x'")]
    [InlineData("<row r=\"1048577\"/>", "row 1048577 is beyond the last, 1048576")]
    [InlineData("<row r=\"1048576\"/><row/>", "row 1048577 is beyond the last, 1048576")]
    public void Read_CellWhereNoneCanBe_SaysWhere(string rows, string message)
    {
        var error = Assert.Throws<DatasetException>(() => new RawWorkbook().Sheet("检查", Header + rows).Read());

        Assert.Equal($"registry.xlsx, sheet '检查': {message}; open it in Excel and save it as .xlsx.", error.Text.En);
        Assert.StartsWith("registry.xlsx，工作表“检查”：", error.Text.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LastColumnAndRow_AreRead()
    {
        var sheet = new RawWorkbook().Sheet("s", Header + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c><c r=\"A1048576\"><v>2</v></c></row>").Read();

        var row = Assert.Single(sheet.Rows);
        Assert.StartsWith("1048576: 2|∅", row, StringComparison.Ordinal);
        Assert.EndsWith("∅|1", row, StringComparison.Ordinal);
        Assert.Equal(16_384, row.Split('|').Length);
    }

    [Theory]
    [InlineData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">")]
    [InlineData("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/><mergeCells></worksheet>")]
    [InlineData("<worksheet xmlns=\"urn:other\"><sheetData/></worksheet>")]
    [InlineData("<worksheet><sheetData/></worksheet>")]
    [InlineData("<html/>")]
    [InlineData("")]
    [InlineData("<!DOCTYPE x [<!ENTITY e \"e\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")]
    public void Read_DamagedXml_NamesSheet(string xml)
    {
        var error = Assert.Throws<DatasetException>(() => new RawWorkbook().Part("s", xml).Read());

        Assert.StartsWith("registry.xlsx, sheet 's': the file is damaged or not whole (", error.Text.En, StringComparison.Ordinal);
        Assert.EndsWith("); get it anew, or open it in Excel and save it as .xlsx.", error.Text.En, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Text.En + error.Text.Zh);
    }
}
