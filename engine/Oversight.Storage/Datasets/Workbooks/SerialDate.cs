using System.Globalization;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>Dates as Excel keeps them: a number of days, the time of day as its fraction; or ISO 8601 text.</summary>
internal static class SerialDate
{
    /// <summary>The form of a date without a time of day.</summary>
    internal const string Day = "yyyy-MM-dd";

    /// <summary>The form of a date with a time of day.</summary>
    internal const string Moment = "yyyy-MM-dd'T'HH:mm:ss";

    private const long SecondsOfDay = 86_400;
    private const double End = 2_958_466;

    private static readonly string[] Forms =
    [
        Day, Day + "'Z'", Moment + ".FFFFFFF", Moment + ".FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm'Z'",
    ];

    /// <summary>Writes a serial number as a date, to the nearest second; midnight has no time of day.</summary>
    /// <remarks>
    /// The system of 1900 counts 1900-01-01 as 1 and has a 29 February 1900, 60, which never was; both it and 0,
    /// <c>1900-01-00</c>, are written as Excel shows them, and are no dates to whoever reads on.
    /// </remarks>
    /// <param name="serial">The number.</param>
    /// <param name="from1904">Whether 1904-01-01 is 0, after the system of 1904.</param>
    /// <param name="text">The date; empty when there is none.</param>
    /// <returns>False when the number is outside of what Excel shows as a date, that is before 1900 (1904) or after 9999.</returns>
    internal static bool TryFormat(double serial, bool from1904, out string text)
    {
        text = "";
        if (!(serial >= 0 && serial < End))
        {
            return false;
        }

        var (day, second) = Math.DivRem((long)Math.Round(serial * SecondsOfDay, MidpointRounding.AwayFromZero), SecondsOfDay);
        var number = (int)day;
        if (!from1904 && number is 0 or 60)
        {
            text = (number == 0 ? "1900-01-00" : "1900-02-29") + (second == 0 ? "" : $"T{TimeSpan.FromSeconds(second):hh\\:mm\\:ss}");
            return true;
        }

        var first = from1904 ? new DateTime(1904, 1, 1) : number < 60 ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        if (number > (DateTime.MaxValue - first).Days)
        {
            return false;
        }

        text = Format(first.AddDays(number).AddSeconds(second));
        return true;
    }

    /// <summary>Writes an ISO date or date and time in the same form; text of another form stays as it is.</summary>
    internal static string FormatIso(ReadOnlySpan<char> iso)
    {
        if (!DateTime.TryParseExact(iso, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return iso.ToString();
        }

        var second = moment.Ticks / TimeSpan.TicksPerSecond;
        var rounded = moment.Ticks % TimeSpan.TicksPerSecond * 2 < TimeSpan.TicksPerSecond ? second : second + 1;
        return rounded * TimeSpan.TicksPerSecond > DateTime.MaxValue.Ticks
            ? iso.ToString()
            : Format(new DateTime(rounded * TimeSpan.TicksPerSecond));
    }

    private static string Format(DateTime moment) =>
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? Day : Moment, CultureInfo.InvariantCulture);
}
