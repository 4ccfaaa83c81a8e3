using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Oversight.Reports.Workbook;

namespace Oversight.Reports.Tests.Workbook;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("淄博𠮷_a_", "淄博𠮷_a_")]
    [InlineData("a\tb\nc", "a\tb\nc")]
    [InlineData("a\rb", "a_x000D_b")]
    [InlineData("\u0001\u001f", "_x0001__x001F_")]
    [InlineData("\ufffe\uffff\u007f", "_xFFFE__xFFFF_\u007f")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x00e9_ _X0041_ _x041_ _x0041", "_x005F_x00e9_ _X0041_ _x041_ _x0041")]
    [InlineData("_x0041_x0042_", "_x005F_x0041_x005F_x0042_")]
    [InlineData("_x0041\u0002", "_x005F_x0041_x0002_")]
    [InlineData("__x0041__", "__x005F_x0041__")]
    public void Escape_Text_IsWrittenAsTheFormatAsks(string text, string expected) =>
        Assert.Equal(expected, CellText.Escape(text));

    [Theory]
    [InlineData(0xD800, "a{0}b", "a_xD800_b")]
    [InlineData(0xDC00, "{0}", "_xDC00_")]
    [InlineData(0xDBFF, "{0}", "_xDBFF_")]
    public void Escape_HalfACharacter_IsEscaped(int unit, string frame, string expected) =>
        Assert.Equal(expected, CellText.Escape(string.Format(frame, (char)unit)));

    [Fact]
    public void Escape_RandomTexts_ReadBackAndAreXml()
    {
        var random = new Random(20210704);
        string[] parts = ["_", "x", "_x", "0041", "00", "5F", "\u0001", "\r", "\uFFFF", "京", "𠮷", "_x0041_", " ", "\t", "\n", "<&>"];
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => parts[random.Next(parts.Length)]));
            var written = CellText.Escape(text);
            XmlConvert.VerifyXmlChars(written);
            Assert.DoesNotContain('\r', written);
            Assert.Equal(text, Regex.Replace(
                written,
                "_x([0-9A-Fa-f]{4})_",
                match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber)).ToString()));
        }
    }

    [Theory]
    [InlineData("=1+1", true)]
    [InlineData("+86", true)]
    [InlineData("-1", true)]
    [InlineData("@sum", true)]
    [InlineData("\tx", true)]
    [InlineData("\rx", true)]
    [InlineData("  =1", true)]
    [InlineData("  \tx", true)]
    [InlineData("", false)]
    [InlineData("   ", false)]
    [InlineData("a=1", false)]
    [InlineData("'=1", false)]
    [InlineData("\n=1", false)]
    [InlineData("＝1", false)]
    public void LooksLikeFormula_Text_IsToldByItsBeginning(string text, bool expected) =>
        Assert.Equal(expected, CellText.LooksLikeFormula(text));

    [Fact]
    public void Cut_TextOfTheLimit_Stays()
    {
        var text = new string('a', CellText.Limit);
        Assert.Same(text, CellText.Cut(text, "…"));
    }

    [Fact]
    public void Cut_LongerText_EndsWithTheMarkAtTheLimit()
    {
        var cut = CellText.Cut(new string('a', CellText.Limit + 1), "… (cut)");
        Assert.Equal(new string('a', CellText.Limit - 7) + "… (cut)", cut);
    }

    [Fact]
    public void Cut_WithinACharacterOfTwoUnits_LeavesItOut()
    {
        var cut = CellText.Cut(new string('a', CellText.Limit - 2) + "𠮷𠮷", "…");
        Assert.Equal(new string('a', CellText.Limit - 2) + "…", cut);
    }
}
