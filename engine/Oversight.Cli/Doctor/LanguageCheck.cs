using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>The language in use, and what chose it.</summary>
internal sealed class LanguageCheck(Language language, Func<string, string?> environment) : ICheck
{
    public string Name => "language";

    public LocalText Title { get; } = new("语言", "language");

    public Finding Run()
    {
        var (zh, en) = language.Name == "en" ? ("英文", "English") : ("中文", "Chinese");
        var text = new LocalText(
            $"{zh}（依据 {language.Source ?? "默认"}）；数字和日期的写法与系统语言无关",
            $"{en} (by {language.Source ?? "default"}); numbers and dates are written alike under every locale");
        return environment(Language.Variable) is { Length: > 0 } own && own is not ("zh" or "en")
            ? Finding.Note(
                new LocalText($"{text.Zh}；{Language.Variable}={own} 无效", $"{text.En}; {Language.Variable}={own} has no effect"),
                new LocalText($"请把 {Language.Variable} 设为 zh 或 en", $"set {Language.Variable} to zh or en"))
            : new Finding(Health.Ok, text, null);
    }
}
