using Oversight.Contracts;

namespace Oversight.Cli.Doctor;

/// <summary>The program writes UTF-8: whether whoever shows it expects that.</summary>
/// <param name="codePage">The code page of the console, where it has one.</param>
/// <param name="environment">Environment variables.</param>
internal sealed class ConsoleEncodingCheck(int codePage, Func<string, string?> environment) : ICheck
{
    private const int Utf8 = 65001;

    public string Name => "console-encoding";

    public LocalText Title { get; } = new("控制台编码", "console encoding");

    public Finding Run()
    {
        if (codePage != Utf8)
        {
            return Finding.Note(
                new LocalText($"代码页 {codePage}，不是 UTF-8", $"code page {codePage}, not UTF-8"),
                new LocalText("中文可能显示为乱码；请先运行 chcp 65001", "Chinese may look garbled; run chcp 65001 first"));
        }

        // On Unix a terminal follows the locale; one without a character set says nothing about it.
        var locale = new[] { "LC_ALL", "LC_CTYPE", "LANG" }
            .Select(name => (Name: name, Value: environment(name)))
            .FirstOrDefault(variable => !string.IsNullOrEmpty(variable.Value));
        var set = locale.Value?.Split('@')[0].Split('.') is [_, var named] ? named : null;
        return set is null || set.Replace("-", "", StringComparison.Ordinal).Equals("utf8", StringComparison.OrdinalIgnoreCase)
            ? Finding.Ok("UTF-8", "UTF-8")
            : Finding.Note(
                new LocalText($"程序输出 UTF-8，而系统语言用 {set}（{locale.Name}）", $"the program writes UTF-8, but the locale has {set} ({locale.Name})"),
                new LocalText($"中文可能显示为乱码；请把 {locale.Name} 设为 zh_CN.UTF-8", $"Chinese may look garbled; set {locale.Name} to zh_CN.UTF-8"));
    }
}
