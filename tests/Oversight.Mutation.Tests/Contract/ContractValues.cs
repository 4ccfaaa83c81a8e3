using System.Globalization;

namespace Oversight.Mutation.Tests.Contract;

/// <summary>Whether a text is a value of its column's type.</summary>
internal static class ContractValues
{
    /// <summary>Whether a text that is not empty fits.</summary>
    internal static bool Fits(ContractColumn column, string text) => column.Kind switch
    {
        ValueKind.Date => IsDay(text),
        ValueKind.Boolean => text is "1" or "0" || text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase),
        ValueKind.Integer => Whole(text) is not null,
        ValueKind.Year => Whole(text) is >= 1 and <= 9999,
        ValueKind.Month => Whole(text) is >= 1 and <= 12,
        ValueKind.Share => IsShare(text),
        ValueKind.Choice => column.Choices.Contains(text, StringComparer.Ordinal),
        _ => true,
    };

    /// <summary>A whole number of 32 bits, a sign before it allowed; null for anything else.</summary>
    internal static int? Whole(string text)
    {
        var negative = text.StartsWith('-');
        var digits = negative || text.StartsWith('+') ? text[1..] : text;
        if (digits.Length == 0 || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        digits = digits.TrimStart('0');
        var value = digits.Length > 10 ? long.MaxValue : digits.Length == 0 ? 0 : long.Parse(digits, CultureInfo.InvariantCulture);
        value = negative ? -value : value;
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : null;
    }

    private static bool IsDay(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-' || !string.Concat(text[..4], text[5..7], text[8..]).All(char.IsAsciiDigit))
        {
            return false;
        }

        var (year, month, day) = (int.Parse(text[..4]), int.Parse(text[5..7]), int.Parse(text[8..]));
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    // Digits with at most one point among them, then perhaps an exponent.
    private static bool IsShare(string text)
    {
        var unsigned = text[0] is '+' or '-' ? text[1..] : text;
        var parts = unsigned.Split('e', 'E');
        var number = parts[0].Split('.');
        var plain = number.Length <= 2 && string.Concat(number) is { Length: > 0 } digits && digits.All(char.IsAsciiDigit);
        var exponent = parts.Length == 1 || (parts.Length == 2 && parts[1].TrimStart('+', '-') is { Length: > 0 } power
            && power.All(char.IsAsciiDigit) && parts[1].Length - power.Length <= 1);
        return plain && exponent && double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) is >= 0 and <= 1;
    }
}
