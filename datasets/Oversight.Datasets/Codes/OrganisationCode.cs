namespace Oversight.Datasets.Codes;

/// <summary>The organisation code (组织机构代码) of GB 11714-1997: eight characters and a check character.</summary>
internal static class OrganisationCode
{
    private static ReadOnlySpan<byte> Weights => [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The check character of eight characters 0–9, A–Z: 0–9, or X for ten.</summary>
    public static char Check(ReadOnlySpan<char> body)
    {
        int sum = 0;
        for (int i = 0; i < Weights.Length; i++)
        {
            int value = char.IsAsciiDigit(body[i]) ? body[i] - '0' : body[i] - 'A' + 10;
            sum += value * Weights[i];
        }

        return (11 - sum % 11) switch { 10 => 'X', 11 => '0', int digit => (char)('0' + digit) };
    }

    /// <summary>The eight characters of organisation number <paramref name="number"/>: rising with it, so that codes come out sorted.</summary>
    /// <param name="number">Below 31⁶ where <paramref name="modern"/>, else below 10⁸.</param>
    /// <param name="modern">The form "MA" + six characters given out since October 2015.</param>
    /// <param name="body">Takes eight characters.</param>
    public static void Write(long number, bool modern, Span<char> body)
    {
        int radix = modern ? CreditCode.Alphabet.Length : 10;
        for (int i = 7; i >= 0; i--)
        {
            body[i] = CreditCode.Alphabet[(int)(number % radix)];
            number /= radix;
        }

        if (modern)
        {
            body[0] = 'M';
            body[1] = 'A';
        }
    }
}
