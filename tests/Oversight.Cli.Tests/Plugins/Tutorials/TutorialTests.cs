using System.Text.Json;

namespace Oversight.Cli.Tests.Plugins.Tutorials;

/// <summary>The commands shown in <c>plugins/README.md</c>, above all the tutorial: what it says is so, and leads to a sixth jurisdiction that is judged.</summary>
public sealed class TutorialTests : IDisposable
{
    private const string Page = "plugins/README.md";

    private readonly TutorialReader _reader = new();

    public void Dispose() => _reader.Dispose();

    [LinuxFact]
    public void Tutorial_EveryCommand_SaysWhatThePageShows()
    {
        var page = File.ReadAllText(Path.Combine(CommandLine.Root, Page)).ReplaceLineEndings("\n");

        var followed = _reader.Follow(page);

        GoldenFile.AssertIs(Page, followed);
        Assert.Equal(Expected(), Found());
    }

    /// <summary>Rule, checked and breached among the 21 inspections of 2022 and 12 objects of the sample's Linquan, counted by hand: two terms end in 2023.</summary>
    private static (string Rule, long Checked, long Breached)[] Expected() =>
    [
        ("linquan.2.team", 21, 0),
        ("linquan.3.report", 21, 4),
        ("linquan.4.publish", 19, 0),
        ("linquan.5.visits", 11, 0),
        ("linquan.6.coverage", 1, 0),
    ];

    private (string Rule, long Checked, long Breached)[] Found()
    {
        using var summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_reader.Folder, "oversight-report", "summary.json")));
        return
        [
            .. summary.RootElement.GetProperty("jurisdictions").GetProperty("linquan").GetProperty("rules").EnumerateObject()
                .Select(rule => (rule.Name, rule.Value.GetProperty("checked").GetInt64(), rule.Value.GetProperty("breached").GetInt64())),
        ];
    }
}
