using Oversight.Contracts;

namespace Oversight.Cli.Console;

/// <summary>Texts of the console in the language asked for.</summary>
internal sealed class Words(string language)
{
    public string Language { get; } = language;

    public string this[string zh, string en] => Language == "en" ? en : zh;

    public string this[LocalText text] => text.In(Language);
}
