using Oversight.Cli.Console;

namespace Oversight.Cli.Tests.Console;

public sealed class TextCellsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("检查", 4)]
    [InlineData("（2022）", 8)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 1)]
    public void Width_OfAText_CountsTwoForAChineseCharacter(string text, int width) =>
        Assert.Equal(width, TextCells.Width(text));

    [Theory]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("one two three", 100, "one two three")]
    [InlineData("unbreakable word", 5, "unbreakable|word")]
    [InlineData("检查对象名录库", 6, "检查对|象名录|库")]
    [InlineData("检查，对象。名录", 4, "检|查，|对|象。|名录")]
    [InlineData("用 --memory 指定", 8, "用|--memory|指定")]
    [InlineData("", 10, "")]
    public void Wrap_AText_BreaksAtSpacesAndBetweenChineseCharacters(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), TextCells.Wrap(text, width));

    [Fact]
    public void Wrap_ALongText_LosesNoLetter()
    {
        const string Text = "数据集：存放各表的文件夹（默认：自带样例）Dataset: the folder of its tables 𠮷𠮷𠮷";
        for (var width = 1; width < 90; width++)
        {
            var lines = TextCells.Wrap(Text, width).ToArray();

            Assert.Equal(Text.Replace(" ", ""), string.Concat(lines).Replace(" ", ""));
        }
    }

    [Theory]
    [InlineData("提示", 6, "提示  ")]
    [InlineData("problem", 3, "problem")]
    public void Pad_AText_FillsItsCells(string text, int width, string padded) => Assert.Equal(padded, TextCells.Pad(text, width));
}
