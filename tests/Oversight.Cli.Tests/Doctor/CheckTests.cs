using Oversight.Cli.Doctor;
using Oversight.Contracts;
using Spectre.Console;

namespace Oversight.Cli.Tests.Doctor;

/// <summary>What each check says of surroundings that a test can make up.</summary>
public sealed class CheckTests
{
    [Theory]
    [InlineData("2026-12-31", "ok")]
    [InlineData("2015-01-01", "ok")]
    [InlineData("2014-12-31", "note")]
    [InlineData("2027-01-01", "note")]
    public void Calendar_OnADay_KnowsWhetherItsYearIsCovered(string today, string health) =>
        Is(health, new CalendarCheck(DateOnly.Parse(today)).Run());

    [Fact]
    public void Calendar_OnAHoliday_SaysSo() =>
        Assert.EndsWith("2022-10-03, is a day off", new CalendarCheck(new DateOnly(2022, 10, 3)).Run().Text.En, StringComparison.Ordinal);

    [Theory]
    [InlineData(65001, "LANG=zh_CN.UTF-8", "ok")]
    [InlineData(65001, "LANG=zh_CN.utf8", "ok")]
    [InlineData(65001, "LANG=C", "ok")]
    [InlineData(65001, "", "ok")]
    [InlineData(65001, "LANG=zh_CN.GB18030", "note")]
    [InlineData(65001, "LANG=zh_CN.UTF-8,LC_ALL=zh_CN.GBK@pinyin", "note")]
    [InlineData(936, "", "note")]
    public void ConsoleEncoding_UnderALocale_IsNotedWhereItIsNotUtf8(int codePage, string environment, string health) =>
        Is(health, new ConsoleEncodingCheck(codePage, Environment(environment)).Run());

    [Theory]
    [InlineData("", "ok")]
    [InlineData("OVERSIGHT_LANG=en", "ok")]
    [InlineData("OVERSIGHT_LANG=fr", "note")]
    public void Language_OfTheEnvironment_IsNotedWhereItHasNoEffect(string environment, string health) =>
        Is(health, new LanguageCheck(new Language("zh", null), Environment(environment)).Run());

    [Theory]
    [InlineData(null, "ok")]
    [InlineData(100, "ok")]
    [InlineData(99, "note")]
    public void Terminal_OfAWidth_IsNotedWhereTablesBreak(int? width, string health) =>
        Is(health, new TerminalCheck(() => width, ColorSystem.NoColors).Run());

    [Theory]
    [InlineData(25_000_000_000, 24_000_000_000, null, null, "ok", "--memory up to 19GB")]
    [InlineData(25_000_000_000, 24_000_000_000, 4_000_000_000L, 3_000_000_000L, "ok", "the container's limit is 4GB; give --memory up to 2.4GB")]
    [InlineData(4_000_000_000, 1_500_000_000, null, null, "note", "--memory up to 1.2GB")]
    [InlineData(4_000_000_000, 300_000_000, null, null, "problem", "")]
    public void Memory_OfAMachine_NamesWhatToGive(long total, long free, long? limit, long? left, string health, string said)
    {
        var finding = new MemoryCheck(() => new MachineMemory(total, free, limit, left)).Run();

        Is(health, finding);
        Assert.Contains(said, finding.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ScriptCache_WithoutFolder_IsNoted() => Is("note", new ScriptCacheCheck(null).Run());

    [Fact]
    public void ScriptCache_ThatIsAFile_IsNoted()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["cache"], "");

        var finding = new ScriptCacheCheck(folder["cache"]).Run();

        Is("note", finding);
        Assert.Contains(folder["cache"], finding.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ScriptCache_WithEntries_CountsThem()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["a.json"], new string('x', 1500));
        File.WriteAllText(folder["b.json"], new string('x', 500));

        Assert.Contains("2 entries, 2KB", new ScriptCacheCheck(folder.Path).Run().Text.En, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Theory]
    [InlineData(true, "problem")]
    [InlineData(false, "note")]
    public void Folder_ThatCannotBeWritten_IsAProblemWhereItIsNeeded(bool needed, string health)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["file"], "");
        var check = new FolderCheck("name", new LocalText("", ""), () => folder["file", "below"], needed, new LocalText("", ""));

        Is(health, check.Run());
    }

    [Fact]
    public void Folder_ThatCanBeWritten_IsLeftEmpty()
    {
        using var folder = new TempFolder();

        Assert.Contains("can be written", new FolderCheck("name", new LocalText("", ""), () => folder.Path, true, new LocalText("", "")).Run().Text.En);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData(0, "0B")]
    [InlineData(999, "999B")]
    [InlineData(1000, "1KB")]
    [InlineData(1_550_000, "1.6MB")]
    [InlineData(19_000_000_000, "19GB")]
    [InlineData(123_456_000_000, "123GB")]
    public void Text_OfASize_ReadsAsMemoryTakesIt(long bytes, string text) => Assert.Equal(text, Sizes.Text(bytes));

    private static void Is(string health, Finding finding)
    {
        Assert.Equal(health, finding.Health.ToString().ToLowerInvariant());
        Assert.Equal(health != "ok", finding.Advice is not null);
    }

    private static Func<string, string?> Environment(string pairs) => pairs.Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => pair[1])
        .GetValueOrDefault;
}
