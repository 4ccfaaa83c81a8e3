namespace Oversight.Cli.Tests;

/// <summary>
/// Help and usage errors in both languages, word for word. A golden file is what the program prints:
/// <c>oversight report --help --lang zh &gt; Golden/help-report.zh.txt</c>.
/// </summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help-report", "report", "--help")]
    [InlineData("help-check", "check", "--help")]
    [InlineData("help-explain", "explain", "--help")]
    [InlineData("help-draw", "draw", "--help")]
    [InlineData("help-verify", "verify", "--help")]
    [InlineData("help-replace", "replace", "--help")]
    [InlineData("help-simulate", "simulate", "--help")]
    [InlineData("help-rules", "rules", "-h")]
    [InlineData("help-plugin", "plugin", "--help")]
    [InlineData("help-plugin-new", "plugin", "new", "--help")]
    [InlineData("help-plugin-docs", "plugin", "docs", "--help")]
    [InlineData("help-plugin-lint", "plugin", "lint", "--help")]
    [InlineData("help-plugin-test", "plugin", "test", "--help")]
    [InlineData("help-generate", "generate", "--help")]
    [InlineData("help-doctor", "doctor", "--help")]
    [InlineData("help-completion", "completion", "-?")]
    public void Help_OfEachCommand_IsTheGoldenText(string golden, params string[] arguments)
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var outcome = CommandLine.Run([.. arguments, "--lang", language]);

            Assert.Equal(0, outcome.Status);
            Assert.Empty(outcome.Errors);
            var text = File.ReadAllText(
                Path.Combine(CommandLine.Root, "tests", "Oversight.Cli.Tests", "Golden", $"{golden}.{language}.txt"));
            Assert.Equal(text, outcome.Output, ignoreLineEndingDifferences: true);
        }
    }

    [Theory]
    [InlineData("report --dta x", "report 没有选项 --dta；是否想写 --data？（用法见 oversight report --help）", "report has no option --dta; did you mean --data? (see oversight report --help)")]
    [InlineData("report --year", "--year 后面缺少值：--year <Y>（用法见 oversight report --help）", "--year needs a value: --year <Y> (see oversight report --help)")]
    [InlineData("report --out --strict", "--out 后面缺少值：--out <DIR>（用法见 oversight report --help）", "--out needs a value: --out <DIR> (see oversight report --help)")]
    [InlineData("report --year 1 --year 2", "--year 只能给一个值，这里给了 2 个：1、2（用法见 oversight report --help）", "--year takes one value, and has 2: 1, 2 (see oversight report --help)")]
    [InlineData("report --encoding latin1", "--encoding “latin1”：应为 utf-8 或 gb18030（用法见 oversight report --help）", "--encoding \"latin1\": utf-8 or gb18030 is expected (see oversight report --help)")]
    [InlineData("rules here", "rules 不接受 “here”（用法见 oversight rules --help）", "rules does not take \"here\" (see oversight rules --help)")]
    [InlineData("reprot", "没有命令 “reprot”；是否想写 report？（用法见 oversight --help）", "there is no command \"reprot\"; did you mean report? (see oversight --help)")]
    [InlineData("completion", "缺少 <bash|zsh|pwsh>（用法见 oversight completion --help）", "<bash|zsh|pwsh> is missing (see oversight completion --help)")]
    [InlineData("draw --jurisdiction zibo", "缺少 --plan <P>（用法见 oversight draw --help）", "--plan <P> is missing (see oversight draw --help)")]
    [InlineData("--version report", "--version 不能与别的内容同用（用法见 oversight report --help）", "--version stands alone (see oversight report --help)")]
    public void Run_WrongCommandLine_SaysWhatIsWrongInTheLanguage(string arguments, string zh, string en)
    {
        foreach (var (language, line) in new[] { ("zh", zh), ("en", en) })
        {
            var outcome = CommandLine.RunIn([("OVERSIGHT_LANG", language)], arguments.Split(' '));

            Assert.Equal(2, outcome.Status);
            Assert.Empty(outcome.Output);
            Assert.Equal($"oversight: {line}", Assert.Single(outcome.ErrorLines));
        }
    }

    [Fact]
    public void Run_WithoutCommand_NamesTheCommands()
    {
        var outcome = CommandLine.Run();

        Assert.Equal(2, outcome.Status);
        Assert.Equal(
            "oversight: a command is missing: report, check, explain, draw, verify, replace, simulate, rules, plugin, generate, doctor, completion (see oversight --help)", Assert.Single(outcome.ErrorLines));
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", "说明：")]
    [InlineData("en_GB.UTF-8", "Description:")]
    [InlineData("C", "说明：")]
    public void Help_UnderALocale_SpeaksItsLanguage(string locale, string first)
    {
        var outcome = CommandLine.RunIn([("OVERSIGHT_LANG", null), ("LC_ALL", locale)], "--help");

        Assert.StartsWith(first, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Completion_OfTheProgram_OffersEveryCommandAndTheValuesOfAnOption()
    {
        Assert.Subset(
            Suggested("oversight "), new HashSet<string>(["report", "check", "explain", "rules", "doctor", "completion"]));
        Assert.Subset(Suggested("oversight doctor "), new HashSet<string>(["--plugins", "--json", "--lang"]));
        Assert.Equal(["en", "zh"], Suggested("oversight report --lang ").Order());
        Assert.Subset(Suggested("oversight explain "), new HashSet<string>(["inspection", "milestone", "jurisdiction"]));
    }

    private static HashSet<string> Suggested(string line) =>
        [.. CommandLine.Run($"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
