using System.Globalization;
using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>Dates by their number.</summary>
public class SerialDateTests
{
    [Theory]
    [InlineData(0, false, "1900-01-00")]
    [InlineData(0.5, false, "1900-01-00T12:00:00")]
    [InlineData(1, false, "1900-01-01")]
    [InlineData(59, false, "1900-02-28")]
    [InlineData(60, false, "1900-02-29")]
    [InlineData(60.25, false, "1900-02-29T06:00:00")]
    [InlineData(61, false, "1900-03-01")]
    [InlineData(25569, false, "1970-01-01")]
    [InlineData(44197, false, "2021-01-01")]
    [InlineData(44197.0000001, false, "2021-01-01")]
    [InlineData(44196.9999999, false, "2021-01-01")]
    [InlineData(44197.99999, false, "2021-01-01T23:59:59")]
    [InlineData(44197.604166666664, false, "2021-01-01T14:30:00")]
    [InlineData(2958465, false, "9999-12-31")]
    [InlineData(2958465.5, false, "9999-12-31T12:00:00")]
    [InlineData(0, true, "1904-01-01")]
    [InlineData(0.25, true, "1904-01-01T06:00:00")]
    [InlineData(59, true, "1904-02-29")]
    [InlineData(60, true, "1904-03-01")]
    [InlineData(42735, true, "2021-01-01")]
    [InlineData(2957003, true, "9999-12-31")]
    public void TryFormat_ADate_IsWhatExcelShows(double serial, bool from1904, string expected)
    {
        Assert.True(SerialDate.TryFormat(serial, from1904, out var text));
        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(-0.5, true)]
    [InlineData(2958466, false)]
    [InlineData(2958465.9999999, false)]
    [InlineData(2957004, true)]
    [InlineData(1e300, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, true)]
    public void TryFormat_NoDate_IsFalse(double serial, bool from1904)
    {
        Assert.False(SerialDate.TryFormat(serial, from1904, out var text));
        Assert.Equal("", text);
    }

    // A calendar of its own, in which 1900 is a leap year as Excel has it.
    [Fact]
    public void TryFormat_EveryDayFrom1900_FollowsTheCalendar()
    {
        int[] lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        var serial = 0;
        for (var year = 1900; year <= 9999; year++)
        {
            var leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 || year == 1900;
            for (var month = 1; month <= 12; month++)
            {
                for (var day = 1; day <= lengths[month - 1] + (leap && month == 2 ? 1 : 0); day++)
                {
                    if (!SerialDate.TryFormat(++serial, false, out var text) || text != $"{year:D4}-{month:D2}-{day:D2}")
                    {
                        Assert.Fail($"{serial} is {text}, not {year:D4}-{month:D2}-{day:D2}");
                    }
                }
            }
        }

        Assert.Equal(2_958_465, serial);
    }

    [Fact]
    public void TryFormat_EverySecondOfADay_IsExact()
    {
        for (var second = 0; second < 86_400; second++)
        {
            Assert.True(SerialDate.TryFormat(44_197 + (second / 86_400.0), false, out var text));
            var expected = second == 0
                ? "2021-01-01"
                : string.Create(CultureInfo.InvariantCulture, $"2021-01-01T{second / 3600:D2}:{second / 60 % 60:D2}:{second % 60:D2}");
            Assert.Equal(expected, text);
        }
    }

    [Theory]
    [InlineData("2021-03-05", "2021-03-05")]
    [InlineData("2021-03-05T00:00:00", "2021-03-05")]
    [InlineData("2021-03-05T00:00:00.000Z", "2021-03-05")]
    [InlineData("2021-03-05Z", "2021-03-05")]
    [InlineData("2021-03-05T14:30", "2021-03-05T14:30:00")]
    [InlineData("2021-03-05T14:30:29.5", "2021-03-05T14:30:30")]
    [InlineData("2021-03-05T23:59:59.9999999", "2021-03-06")]
    [InlineData("9999-12-31T23:59:59.9", "9999-12-31T23:59:59.9")]
    [InlineData("2021-02-29", "2021-02-29")]
    [InlineData("2021-03-05T14:30:00+08:00", "2021-03-05T14:30:00+08:00")]
    [InlineData("14:30:00", "14:30:00")]
    [InlineData("5.3.2021", "5.3.2021")]
    public void FormatIso_ADate_HasOneForm(string iso, string expected) => Assert.Equal(expected, SerialDate.FormatIso(iso));
}
