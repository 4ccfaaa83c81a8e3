using System.Globalization;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>Numbers as text: shortest form that reads back as the same number, no exponent, no <c>.0</c>.</summary>
internal static class NumberText
{
    // Excel keeps 15 digits of what is typed.
    private const double FirstLong = 1e15;

    /// <summary>Writes a number of a sheet.</summary>
    /// <remarks>A whole number that the file spells out keeps all its digits, even those that Excel would not show.</remarks>
    /// <param name="raw">The number as it stands in the file; what is no finite number stays as it is.</param>
    internal static string Format(ReadOnlySpan<char> raw) =>
        IsPlain(raw) || !TryParse(raw, out var number) ? raw.ToString() : Format(number);

    /// <summary>Writes a number.</summary>
    /// <param name="number">A finite number.</param>
    internal static string Format(double number)
    {
        Span<char> shortest = stackalloc char[32];
        _ = number.TryFormat(shortest, out var length, "R", CultureInfo.InvariantCulture);
        shortest = shortest[..length];
        var exponentAt = shortest.IndexOf('E');
        if (exponentAt < 0)
        {
            return number == 0 ? "0" : shortest.ToString();
        }

        var exponent = int.Parse(shortest[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var sign = shortest[0] == '-' ? "-" : "";
        var digits = shortest[sign.Length..exponentAt].ToString().Replace(".", "", StringComparison.Ordinal);
        return exponent < 0
            ? sign + "0." + new string('0', -exponent - 1) + digits
            : digits.Length <= exponent + 1 ? sign + digits.PadRight(exponent + 1, '0')
            : sign + digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
    }

    /// <summary>Reads a number of a sheet.</summary>
    /// <returns>False when the text is no finite number.</returns>
    internal static bool TryParse(ReadOnlySpan<char> raw, out double number) =>
        double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>Whether a number has more than 15 digits before the point, so that Excel has lost those that were typed after.</summary>
    internal static bool IsLong(ReadOnlySpan<char> raw) =>
        (raw.Length > 15 || raw.ContainsAny('e', 'E')) && TryParse(raw, out var number) && Math.Abs(number) >= FirstLong;

    // Most numbers of a registry; they need no parsing.
    private static bool IsPlain(ReadOnlySpan<char> raw)
    {
        var digits = raw is ['-', ..] ? raw[1..] : raw;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9') && (digits[0] != '0' || raw.Length == 1);
    }
}
