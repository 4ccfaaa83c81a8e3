namespace Oversight.Datasets.Codes;

/// <summary>
/// The unified social credit code (统一社会信用代码) of GB 32100-2015: registering authority, kind of body, six digits of
/// region, the nine characters of the organisation code, one check character.
/// </summary>
internal static class CreditCode
{
    /// <summary>Characters in all.</summary>
    public const int Length = 18;

    /// <summary>The 31 characters, without I, O, S, V and Z; a character's value is its place.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>The check character of the first 17 characters.</summary>
    /// <exception cref="ArgumentException">There are fewer than 17, or one is not in the alphabet.</exception>
    public static char Check(ReadOnlySpan<char> code)
    {
        if (code.Length < Length - 1)
        {
            throw new ArgumentException("A credit code has 17 characters before its check character.", nameof(code));
        }

        int sum = 0;
        int weight = 1;
        for (int i = 0; i < Length - 1; i++)
        {
            int value = Alphabet.IndexOf(code[i], StringComparison.Ordinal);
            if (value < 0)
            {
                throw new ArgumentException($"'{code[i]}' does not occur in credit codes.", nameof(code));
            }

            sum += value * weight;
            weight = weight * 3 % 31; // The standard's weights are the powers of 3 modulo 31.
        }

        return Alphabet[(31 - sum % 31) % 31];
    }

    /// <summary>Puts a code together; both check characters are worked out.</summary>
    /// <param name="kind">Two characters, such as 91 (enterprise) or 92 (individual business).</param>
    /// <param name="region">Six digits, GB/T 2260.</param>
    /// <param name="body">The first eight characters of the organisation code.</param>
    /// <param name="ascii">Takes the <see cref="Length"/> characters, in ASCII.</param>
    public static void Compose(string kind, string region, ReadOnlySpan<char> body, Span<byte> ascii)
    {
        Span<char> code = stackalloc char[Length];
        kind.CopyTo(code);
        region.CopyTo(code[2..]);
        body.CopyTo(code[8..]);
        code[16] = OrganisationCode.Check(body);
        code[17] = Check(code[..17]);
        for (int i = 0; i < Length; i++)
        {
            ascii[i] = (byte)code[i];
        }
    }
}
