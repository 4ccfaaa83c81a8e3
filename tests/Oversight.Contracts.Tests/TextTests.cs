using System.Text;
using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Tests;

public class TextTests
{
    // The reference is the contract's own pattern.
    private const string CreditCode = "^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$";
    private const string IdentityNumber = @"^[0-9]{17}[0-9X]$";

    [Fact]
    public void HasValue_OfNullAndEmpty_IsFalse()
    {
        Assert.False(default(Text).HasValue);
        Assert.False(new Text([]).HasValue);
        Assert.True(new Text(" "u8).HasValue);
    }

    [Fact]
    public void Forms_OfRandomTexts_AgreeWithThePatterns()
    {
        const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZx中";
        var random = new Random(32100);
        var (codes, numbers) = (0, 0);
        for (var i = 0; i < 200_000; i++)
        {
            // Mostly one letter away from a good one, so that both answers come up for every place.
            var text = (i % 2 == 0 ? "91370303MA3C4D5E6F" : "37030319900101123X").ToCharArray();
            for (var changes = random.Next(3); changes > 0; changes--)
            {
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            var value = random.Next(20) == 0 ? new string(text)[..random.Next(19)] : new string(text);
            var (isCode, isNumber) = (Matches(value, CreditCode), Matches(value, IdentityNumber));
            var utf8 = Encoding.UTF8.GetBytes(value);
            Assert.True(isCode == new Text(utf8).IsCreditCode, value);
            Assert.True(isNumber == new Text(utf8).IsIdentityNumber, value);
            codes += isCode ? 1 : 0;
            numbers += isNumber ? 1 : 0;
        }

        Assert.InRange(codes, 1, 199_999);
        Assert.InRange(numbers, 1, 199_999);
    }

    [Fact]
    public void Is_OfLongAndChineseTexts_ComparesAllBytes()
    {
        var text = string.Concat(Enumerable.Repeat("检查", 100));
        Assert.True(new Text(Encoding.UTF8.GetBytes(text)).Is(text));
        Assert.False(new Text(Encoding.UTF8.GetBytes(text)).Is(text + "。"));
        Assert.Equal(text, new Text(Encoding.UTF8.GetBytes(text)).ToString());
    }

    private static bool Matches(string text, string pattern) =>
        System.Text.RegularExpressions.Regex.IsMatch(text, pattern, System.Text.RegularExpressions.RegexOptions.CultureInvariant);
}
