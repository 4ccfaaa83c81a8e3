namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>Ids on which a comparison other than by bytes goes wrong.</summary>
internal static class OddIds
{
    /// <summary>
    /// The n-th id of a table: letters that differ by case or width alone, numbers that are equal as numbers, characters that
    /// UTF-8 and UTF-16 put into another order, signs that CSV quotes, and composed and decomposed ones.
    /// </summary>
    /// <param name="letter">A letter for the table.</param>
    /// <param name="n">Number of the row, from 1; each gives another id.</param>
    public static string Of(string letter, int n) => (n % 10) switch
    {
        0 => $"{letter}{n}",
        1 => $"{letter.ToLowerInvariant()}{n - 1}",
        2 => $"\uF900{n}",
        3 => $"\U0001F600{n}",
        4 => $"\uFF21{n - 1}",
        5 => $"\U00020000 {n}",
        6 => $"{letter}, \"{n}\"",
        7 => $"0{n}",
        8 => $"{n - 1}",
        _ => n % 20 == 9 ? $"\u00E9{n / 20}" : $"e\u0301{n / 20}",
    };
}
