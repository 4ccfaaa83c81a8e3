using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>Formats that show dates, and those that do not.</summary>
public class DateFormatsTests
{
    [Theory]
    [InlineData("yyyy-mm-dd")]
    [InlineData("yyyy\\-mm\\-dd;@")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData("yyyy年m月d日")]
    [InlineData("e年")]
    [InlineData("[$-804]aaaa;@")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@")]
    [InlineData("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy")]
    [InlineData("[$-409]mmm\\-yy;@")]
    [InlineData("[$-411]ge.m.d;@")]
    [InlineData("M/D/YY")]
    [InlineData("h:mm AM/PM")]
    [InlineData("上午/下午h\"时\"mm\"分\"")]
    [InlineData("mm:ss.0")]
    [InlineData("[Red]d")]
    [InlineData("[=0]\"\";yyyy/m/d")]
    [InlineData("\"\"d")]
    [InlineData("\\\\d")]
    public void IsDate_CodeOfADate_IsTrue(string code) => Assert.True(DateFormats.IsDate(code));

    [Theory]
    [InlineData("")]
    [InlineData("General")]
    [InlineData("G/通用格式")]
    [InlineData("@")]
    [InlineData("0")]
    [InlineData("0.00E+00")]
    [InlineData("#,##0.00;[Red]-#,##0.00")]
    [InlineData("[h]:mm:ss")]
    [InlineData("[HH]:mm")]
    [InlineData("[mm]:ss")]
    [InlineData("[ss].00")]
    [InlineData("0\"days\"")]
    [InlineData("0\" d")]
    [InlineData("0\\d")]
    [InlineData("0!d")]
    [InlineData("0_d")]
    [InlineData("*d0")]
    [InlineData("[$USD-409] 0")]
    [InlineData("[$¥-804]#,##0")]
    [InlineData("[Magenta]0")]
    [InlineData("[>=100]0;[Yellow]0")]
    [InlineData("0年")]
    [InlineData("#,##0日")]
    [InlineData("AM/PM")]
    [InlineData("A/P")]
    [InlineData("_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-")]
    [InlineData("[")]
    [InlineData("[]0")]
    [InlineData("\\")]
    [InlineData("\"d")]
    public void IsDate_CodeOfNoDate_IsFalse(string code) => Assert.False(DateFormats.IsDate(code));

    [Fact]
    public void IsDate_BuiltInFormats_AreThoseOfDatesAndTimes()
    {
        var dates = Enumerable.Range(-1, 200).Where(id => DateFormats.IsDate(id));

        Assert.Equal(
            [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58], dates);
    }
}
