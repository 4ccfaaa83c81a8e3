namespace Oversight.Cli;

/// <summary>The language of the console: <c>--lang</c>, else OVERSIGHT_LANG, else English where the locale is English, else Chinese.</summary>
/// <param name="Name"><c>zh</c> or <c>en</c>.</param>
/// <param name="Source">What chose it, such as <c>LANG=en_GB.UTF-8</c>; null where nothing did.</param>
internal sealed record Language(string Name, string? Source)
{
    /// <summary>The environment variable that chooses the language of the program alone.</summary>
    public const string Variable = "OVERSIGHT_LANG";

    private const string Option = "--lang";

    /// <summary>The language that a command line asks for, before it is parsed: help needs it too.</summary>
    public static Language Of(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] == Option && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith(Option, StringComparison.Ordinal) && arguments[i].Length > Option.Length && arguments[i][Option.Length] is '=' or ':'
                    ? arguments[i][(Option.Length + 1)..]
                    : null;
            if (value is "zh" or "en")
            {
                return new Language(value, Option);
            }
        }

        return Of(environment);
    }

    private static Language Of(Func<string, string?> environment)
    {
        if (environment(Variable) is "zh" or "en")
        {
            return new Language(environment(Variable)!, Variable);
        }

        var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.FirstOrDefault(name => !string.IsNullOrEmpty(environment(name)));
        return locale is null
            ? new Language("zh", null)
            : new Language(
                environment(locale)!.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "zh", $"{locale}={environment(locale)}");
    }
}
