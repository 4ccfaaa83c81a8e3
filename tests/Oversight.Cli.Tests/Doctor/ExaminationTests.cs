using System.Text;
using Oversight.Cli.Console;
using Oversight.Cli.Doctor;
using Oversight.Contracts;

namespace Oversight.Cli.Tests.Doctor;

public sealed class ExaminationTests
{
    [Fact]
    public void Run_CheckThatThrows_IsAProblemAndTheOthersRun()
    {
        var found = Examination.Run([new Fake("first", () => throw new InvalidOperationException("two\nlines")), new Fake("second", () => Finding.Ok("好", "fine"))]);

        Assert.Equal(["first", "second"], found.Select(line => line.Check.Name));
        Assert.Equal([Health.Problem, Health.Ok], found.Select(line => line.Finding.Health));
        Assert.Contains("InvalidOperationException: two lines", found[0].Finding.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CheckWhoseWorkersThrow_NamesTheirReason()
    {
        var found = Examination.Run([new Fake("check", () => throw new AggregateException(new IOException("disk gone")))]);

        Assert.Contains("IOException: disk gone", found[0].Finding.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Lines_HaveMarkNameFindingAndAdviceInColumns()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new FindingLines(new Words("zh")).Write(Found(), output);

        Assert.Equal(
            """
            正常  甲    好
            提示  第二  旧了。处理：换新
            问题  甲    坏了。处理：修理
            共 3 项：正常 1，提示 1，问题 1

            """,
            output.ToString(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Write_Json_ListsNameStatusFindingAndAdvice()
    {
        using var output = new MemoryStream();
        FindingsJson.Write(Found(), new Words("en"), output);

        Assert.Equal(
            """
            [{"name": "a", "status": "ok", "finding": "fine", "advice": null},
            {"name": "b", "status": "note", "finding": "old.", "advice": "renew"},
            {"name": "a", "status": "problem", "finding": "broken", "advice": "mend"}]
            """.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
            Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
    }

    private static (ICheck Check, Finding Finding)[] Found()
    {
        var (a, b) = (new Fake("a", () => null!), new Fake("b", () => null!) { Title = new LocalText("第二", "second") });
        return
        [
            (a, Finding.Ok("好", "fine")),
            (b, Finding.Note(new LocalText("旧了。", "old."), new LocalText("换新", "renew"))),
            (a, Finding.Problem(new LocalText("坏了", "broken"), new LocalText("修理", "mend"))),
        ];
    }

    private sealed class Fake(string name, Func<Finding> run) : ICheck
    {
        public string Name => name;

        public LocalText Title { get; init; } = new("甲", "a");

        public Finding Run() => run();
    }
}
