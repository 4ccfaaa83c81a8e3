namespace Oversight.Cli;

/// <summary>What a user typed, as a message repeats it.</summary>
internal static class Typed
{
    /// <summary>The text, in quotes where nobody would see it otherwise.</summary>
    public static string Of(string text) => string.IsNullOrWhiteSpace(text) ? $"\"{text}\"" : text;
}
