namespace Oversight.Cli;

/// <summary>The language of the console: <c>--lang</c>, else OVERSIGHT_LANG, else English where the locale is English, else Chinese.</summary>
internal static class Language
{
    public static string Default { get; } = FromEnvironment();

    /// <summary>The language that a command line asks for, before it is parsed: help needs it too.</summary>
    public static string Of(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] == "--lang" && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith("--lang=", StringComparison.Ordinal) || arguments[i].StartsWith("--lang:", StringComparison.Ordinal)
                    ? arguments[i]["--lang=".Length..]
                : null;
            if (value is "zh" or "en")
            {
                return value;
            }
        }

        return Default;
    }

    private static string FromEnvironment()
    {
        var own = Environment.GetEnvironmentVariable("OVERSIGHT_LANG");
        if (own is "zh" or "en")
        {
            return own;
        }

        var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : "zh";
    }
}
