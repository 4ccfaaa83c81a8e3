using System.Text;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Mapping;

/// <summary>A form in which a system writes days, such as <c>yyyy/M/d</c> or <c>yyyy年M月d日</c>.</summary>
/// <remarks>
/// <c>yyyy</c>, <c>M</c> or <c>MM</c>, <c>d</c> or <c>dd</c>, each once; a time of day, <c>H HH m mm s ss</c>, is read and left out.
/// One letter stands for one or two digits, two letters for two. Every other character stands for itself.
/// </remarks>
internal sealed record DateForm
{
    private DateForm(string pattern, string regex, string order)
    {
        Pattern = pattern;
        Regex = regex;
        Order = order;
    }

    /// <summary>The form as it was written.</summary>
    internal string Pattern { get; }

    private string Regex { get; }

    private string Order { get; }

    /// <summary>Reads a form; null when it is none.</summary>
    internal static DateForm? Parse(string pattern)
    {
        var regex = new StringBuilder();
        var groups = new List<char>();
        var places = new Dictionary<char, int>();
        for (var at = 0; at < pattern.Length;)
        {
            var letter = pattern[at];
            var length = 1;
            while (at + length < pattern.Length && pattern[at + length] == letter)
            {
                length++;
            }

            var digits = (letter, length) switch
            {
                ('y', 4) => "[0-9]{4}",
                ('M' or 'd' or 'H' or 'm' or 's', 1) => "[0-9]{1,2}",
                ('M' or 'd' or 'H' or 'm' or 's', 2) => "[0-9]{2}",
                _ => null,
            };
            if (digits is null && char.IsAsciiLetter(letter) && letter != 'T')
            {
                return null;
            }

            if (digits is null)
            {
                regex.Append(System.Text.RegularExpressions.Regex.Escape(pattern.Substring(at, length)));
            }
            else if (letter is 'y' or 'M' or 'd')
            {
                groups.Add(letter);
                if (!places.TryAdd(letter, groups.Count))
                {
                    return null;
                }

                regex.Append('(').Append(digits).Append(')');
            }
            else
            {
                regex.Append(digits);
            }

            at += length;
        }

        return places.Count == 3
            ? new DateForm(pattern, regex.ToString(), $@"\{places['y']}-0\{places['M']}-0\{places['d']}")
            : null;
    }

    /// <summary>SQL of the condition that a text has this form.</summary>
    internal string Matches(string text) => $"regexp_full_match({text}, {Literal(Regex)})";

    /// <summary>SQL of a text of this form as yyyy-mm-dd; whether there is such a day is not looked at.</summary>
    internal string ToIso(string text) =>
        $"regexp_replace(regexp_replace({text}, {Literal($"^{Regex}$")}, {Literal(Order)}), '-0([0-9]{{2}})', '-\\1', 'g')";
}
