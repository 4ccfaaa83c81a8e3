using System.Globalization;
using System.Text.RegularExpressions;

namespace Oversight.Authoring.Handbook;

/// <summary>Articles in the order of their document: Chinese numerals and digits count as numbers, so that 第十条 follows 第九条.</summary>
internal sealed partial class ArticleOrder : IComparer<string>
{
    private const string Digits = "零一二三四五六七八九";

    public static ArticleOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (first, second) = (Numbers(x ?? ""), Numbers(y ?? ""));
        for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            if (first[i].CompareTo(second[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return first.Count != second.Count ? first.Count.CompareTo(second.Count) : string.CompareOrdinal(x, y);
    }

    private static List<int> Numbers(string article) => [.. Numeral().Matches(article).Select(match => Value(match.Value))];

    /// <summary>The value of digits or of a Chinese numeral up to 999.</summary>
    private static int Value(string numeral)
    {
        if (int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var (total, digit) = (0, 0);
        foreach (var letter in numeral)
        {
            switch (letter)
            {
                case '十':
                    total += (digit == 0 ? 1 : digit) * 10;
                    digit = 0;
                    break;
                case '百':
                    total += digit * 100;
                    digit = 0;
                    break;
                default:
                    digit = Digits.IndexOf(letter, StringComparison.Ordinal);
                    break;
            }
        }

        return total + digit;
    }

    [GeneratedRegex("[0-9]{1,9}|[零一二三四五六七八九十百]+", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
