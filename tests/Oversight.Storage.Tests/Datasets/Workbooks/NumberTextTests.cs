using System.Globalization;
using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>Numbers as text.</summary>
public class NumberTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0.0", "0")]
    [InlineData("7", "7")]
    [InlineData("-7", "-7")]
    [InlineData("007", "7")]
    [InlineData("7.0", "7")]
    [InlineData("+7", "7")]
    [InlineData("0.1", "0.1")]
    [InlineData("0.10000000000000001", "0.1")]
    [InlineData("0.30", "0.3")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("1e-7", "0.0000001")]
    [InlineData("-1.25E-10", "-0.000000000125")]
    [InlineData("1E+2", "100")]
    [InlineData("1.5E16", "15000000000000000")]
    [InlineData("-1.23456789012345E+18", "-1234567890123450000")]
    [InlineData("9007199254740992", "9007199254740992")]
    [InlineData("9.007199254740992E15", "9007199254740992")]
    [InlineData("-9007199254740992.0", "-9007199254740992")]
    [InlineData("911100001234567891", "911100001234567891")]
    [InlineData("123456789012345.67", "123456789012345.67")]
    [InlineData("1e400", "1e400")]
    [InlineData("NaN", "NaN")]
    [InlineData("Infinity", "Infinity")]
    [InlineData("1,5", "1,5")]
    [InlineData("-", "-")]
    [InlineData("一", "一")]
    public void Format_ANumber_IsShortAndWithoutExponent(string raw, string expected) => Assert.Equal(expected, NumberText.Format(raw));

    [Fact]
    public void Format_RandomNumbers_ReadBackTheSame()
    {
        var random = new Random(20260301);
        for (var i = 0; i < 20_000; i++)
        {
            var number = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (!double.IsFinite(number))
            {
                continue;
            }

            var text = NumberText.Format(number);

            Assert.Equal(number, double.Parse(text, CultureInfo.InvariantCulture));
            Assert.DoesNotContain('E', text);
            Assert.Equal(Digits(number.ToString("R", CultureInfo.InvariantCulture)), Digits(text));
        }
    }

    [Fact]
    public void Format_WholeNumbersToTwoToThe53_AreExact()
    {
        var random = new Random(53);
        for (var i = 0; i < 20_000; i++)
        {
            var number = random.NextInt64(1L << random.Next(1, 54));
            Assert.Equal(number.ToString(CultureInfo.InvariantCulture), NumberText.Format((double)number));
        }
    }

    [Theory]
    [InlineData("999999999999999", false)]
    [InlineData("1000000000000000", true)]
    [InlineData("-1000000000000000", true)]
    [InlineData("911100001234567891", true)]
    [InlineData("9.111E+17", true)]
    [InlineData("1e15", true)]
    [InlineData("1E14", false)]
    [InlineData("0.12345678901234567", false)]
    [InlineData("0000000000000000001", false)]
    [InlineData("1E400", false)]
    [InlineData("abcdefghijklmnopqrstuvw", false)]
    public void IsLong_MoreThanFifteenDigitsBeforeThePoint_IsTrue(string raw, bool expected) => Assert.Equal(expected, NumberText.IsLong(raw));

    // The digits alone, without zeros at either end.
    private static string Digits(string text) => text.Split('E')[0].Replace(".", "", StringComparison.Ordinal).Trim('-').Trim('0');
}
