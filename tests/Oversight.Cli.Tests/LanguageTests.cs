namespace Oversight.Cli.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("report --lang en", "", "en", "--lang")]
    [InlineData("--lang=en report", "OVERSIGHT_LANG=zh", "en", "--lang")]
    [InlineData("report --lang:zh", "OVERSIGHT_LANG=en", "zh", "--lang")]
    [InlineData("report --lang fr", "LANG=en_US", "en", "LANG=en_US")]
    [InlineData("report", "OVERSIGHT_LANG=en,LC_ALL=zh_CN", "en", "OVERSIGHT_LANG")]
    [InlineData("report", "OVERSIGHT_LANG=fr,LC_ALL=zh_CN,LANG=en_US", "zh", "LC_ALL=zh_CN")]
    [InlineData("report", "LC_MESSAGES=en_GB.UTF-8,LANG=zh_CN", "en", "LC_MESSAGES=en_GB.UTF-8")]
    [InlineData("report", "LC_ALL=,LANG=de_DE", "zh", "LANG=de_DE")]
    [InlineData("report", "", "zh", null)]
    public void Of_OptionsAndEnvironment_TakesTheFirstThatSpeaks(string arguments, string environment, string name, string? source)
    {
        var variables = environment.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);

        Assert.Equal(new Language(name, source), Language.Of(arguments.Split(' '), variables.GetValueOrDefault));
    }
}
