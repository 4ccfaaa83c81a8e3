using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.Storage.Datasets;

namespace Oversight.Cli.Tests.Console;

/// <summary>What a user sees while a job runs.</summary>
public sealed class ProgressTests
{
    private static readonly LocalText Loading = new("读入数据", "Loading data");
    private static readonly LocalText Judging = new("逐条判断", "Judging");
    private static readonly DatasetProgress Inspections = new("inspections", ["inspections.csv"], 5, 11, 1020091);

    private readonly ManualTime _time = new();

    [Fact]
    public void LineProgress_OfAShortJob_WritesItsStepsAlone()
    {
        using var log = new StringWriter { NewLine = "\n" };
        using (var progress = new LineProgress(log, new Words("en"), _time))
        {
            progress.Step(Loading);
            progress.Table(Inspections);
            _time.Pass(4);
            progress.Step(Judging);
            progress.Rows(300);
            _time.Pass(4);
        }

        _time.Pass(60);
        Assert.Equal("oversight: Loading data\noversight: Judging\n", log.ToString());
    }

    [Fact]
    public void LineProgress_OfALongStep_SaysWhatItIsAtEverMoreSeldom()
    {
        using var log = new StringWriter { NewLine = "\n" };
        using var progress = new LineProgress(log, new Words("en"), _time);
        progress.Step(Loading);
        progress.Table(Inspections);
        _time.Pass(200);

        Assert.Equal(
            new[] { "oversight: Loading data" }.Concat(new[] { 5, 15, 35, 75, 135, 195 }.Select(second =>
                $"oversight: Loading data: inspections.csv, table 6 of 11, 1,020,091 rows before, 1,020,091/s, {second} s")),
            log.ToString().TrimEnd().Split('\n'));
    }

    [Fact]
    public void LineProgress_WhileRowsAreJudged_SaysHowManyAndHowFast()
    {
        using var log = new StringWriter { NewLine = "\n" };
        using var progress = new LineProgress(log, new Words("zh"), _time);
        progress.Step(Judging);
        progress.Rows(1000000);
        _time.Pass(5);

        Assert.Equal("oversight: 逐条判断\noversight: 逐条判断：1,000,000 行，每秒 200,000 行，5 秒\n", log.ToString());
    }

    [Theory]
    [InlineData("zh", "抽取：第 250 遍，共 1,000 遍，每秒 50 遍，约剩 15 秒，5 秒")]
    [InlineData("en", "Drawing: 250 of 1,000 replicates, 50/s, about 15 s left, 5 s")]
    public void LineProgress_WhileReplicatesAreDrawn_SaysHowManyAndHowLongStill(string language, string line)
    {
        using var log = new StringWriter { NewLine = "\n" };
        using var progress = new LineProgress(log, new Words(language), _time);
        progress.Step(new LocalText("抽取", "Drawing"));
        progress.Replicates(250, 1000);
        _time.Pass(5);

        Assert.EndsWith($"\noversight: {line}\n", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LineProgress_ToALogThatNobodyReads_LetsTheJobGoOn()
    {
        using var log = new BrokenPipe();
        using var progress = new LineProgress(log, new Words("en"), _time);
        progress.Step(Loading);
        _time.Pass(10);

        Assert.Equal(2, log.Tries);
    }

    [Fact]
    public void LineProgress_OfATableOfAWorkbook_NamesBoth()
    {
        using var log = new StringWriter { NewLine = "\n" };
        using var progress = new LineProgress(log, new Words("en"), _time);
        progress.Step(Loading);
        progress.Table(Inspections with { Files = ["2022.xlsx"] });
        _time.Pass(5);

        Assert.EndsWith(
            "inspections (2022.xlsx), table 6 of 11, 1,020,091 rows before, 1,020,091/s, 5 s\n", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TerminalProgress_OfATable_ShowsItAtOnceAndItsTimeEachSecond()
    {
        var shown = new List<string>();
        using (var progress = new TerminalProgress(shown.Add, new Words("zh"), _time))
        {
            progress.Step(Loading);
            progress.Table(new DatasetProgress("objects", [], 0, 11, 0));
            _time.Pass(1);
        }

        _time.Pass(5);
        Assert.Equal(
            ["读入数据：0 秒", "读入数据：objects，第 1 张表，共 11 张，此前已读 0 行，0 秒", "读入数据：objects，第 1 张表，共 11 张，此前已读 0 行，1 秒"],
            shown);
    }

    private sealed class BrokenPipe : StringWriter
    {
        public int Tries { get; private set; }

        public override void WriteLine(string? value)
        {
            Tries++;
            throw new IOException("broken pipe");
        }
    }
}
