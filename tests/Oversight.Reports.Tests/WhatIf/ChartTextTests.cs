using Oversight.Reports.WhatIf;

namespace Oversight.Reports.Tests.WhatIf;

public class ChartTextTests
{
    public static TheoryData<string> Texts =>
    [
        "Difference to the baseline: coverage: active firms visited at least once in the year",
        "与基准之差：覆盖率：一年内至少检查一次的存续对象占比，含注销、吊销、列入经营异常名录的对象",
        "xinzhou.2.6.credit-ratio: 信用风险高的对象 抽查比例 more than others",
        "averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongwordwithoutanyspace in it",
        "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Wrap_AnyText_KeepsItAllWithinTheRoom(string text)
    {
        var lines = ChartText.Wrap(text, 15, 250);
        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.InRange(ChartText.Width(line, 15), 1, 250));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Wrap_EnglishWords_PartsAtSpaces() =>
        Assert.Equal(["inspections in", "the year"], ChartText.Wrap("inspections in the year", 10, 95));

    [Fact]
    public void Wrap_Chinese_LeavesNoCommaAtTheBeginningOfALine() =>
        Assert.All(ChartText.Wrap("检查任务，检查任务，检查任务，检查任务，检查任务，", 10, 46), line => Assert.NotEqual('，', line[0]));

    [Theory]
    [InlineData("current", "current")]
    [InlineData("a scenario with a name that is far too long for a legend", "a scenario with a n…")]
    public void Shorten_AText_EndsWithAnEllipsisWhereItIsCut(string text, string shortened)
    {
        Assert.Equal(shortened, ChartText.Shorten(text, 10, 120));
        Assert.InRange(ChartText.Width(shortened, 10), 1, 120);
    }

    [Theory]
    [InlineData(-0.0004, false, "0")]
    [InlineData(-0.00004, true, "0%")]
    [InlineData(1234567.891, false, "1,234,567.89")]
    [InlineData(0.12345, true, "12.35%")]
    [InlineData(-12.5, false, "-12.5")]
    public void Number_OfAValue_HasUpToTwoDecimalsAndNoNegativeZero(double value, bool isShare, string text) => Assert.Equal(text, ChartNumber.Of(value, isShare));
}
