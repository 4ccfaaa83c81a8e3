using Oversight.Reports.Output;
using Oversight.Reports.Tests.Support;

namespace Oversight.Reports.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private const string Id = "0123456789abcdef0123456789abcdef";

    private readonly TemporaryFolder temporary = new();

    private string Target => temporary["report"];

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Write_MissingFolder_MakesItWithItsParents()
    {
        var target = temporary[Path.Combine("a", "b", "report")];
        OutputFolder.Write(target, Fill("one"));
        Assert.Equal("one", Content(target));
        Assert.Equal([target], Directory.EnumerateFileSystemEntries(temporary[Path.Combine("a", "b")]));
    }

    [Fact]
    public void Write_EmptyFolder_FillsIt()
    {
        Directory.CreateDirectory(Target);
        OutputFolder.Write(Target + Path.DirectorySeparatorChar, Fill("one"));
        Assert.Equal("one", Content(Target));
        AssertAlone();
    }

    [Fact]
    public void Write_FormerReport_ReplacesItWhole()
    {
        OutputFolder.Write(Target, folder =>
        {
            Fill("one")(folder);
            File.WriteAllText(Path.Combine(folder, "only-in-the-first"), "");
        });
        OutputFolder.Write(Target, Fill("two"));
        Assert.Equal("two", Content(Target));
        Assert.False(File.Exists(Path.Combine(Target, "only-in-the-first")));
        AssertAlone();
    }

    [LinuxFact]
    public void Write_Linux_ExchangesTheNamesInOneStep()
    {
        Directory.CreateDirectory(temporary["a"]);
        File.WriteAllText(temporary["b"], "");
        Assert.True(NativeFiles.TryExchange(temporary["a"], temporary["b"]));
        Assert.True(File.Exists(temporary["a"]));
        Assert.True(Directory.Exists(temporary["b"]));
        Assert.False(NativeFiles.TryExchange(temporary["a"], temporary["missing"]));
    }

    [Fact]
    public void Write_FormerReport_StandsUntilTheNewOneIsWhole()
    {
        OutputFolder.Write(Target, Fill("one"));
        OutputFolder.Write(Target, folder =>
        {
            Fill("two")(folder);
            Assert.Equal("one", Content(Target));
            Assert.Equal(temporary.Path, Path.GetDirectoryName(folder));
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{ \"name\": \"a web page's manifest\" }")]
    [InlineData("[]")]
    [InlineData("no json")]
    public void Write_FolderOfSomethingElse_IsRefused(string? manifest)
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "thesis.txt"), "years of work");
        if (manifest is not null)
        {
            File.WriteAllText(Path.Combine(Target, Manifest.FileName), manifest);
        }

        var error = Assert.Throws<OutputException>(() => OutputFolder.Write(Target, Fill("one")));
        Assert.Contains(Target, error.Text.Zh);
        Assert.Contains("manifest.json", error.Text.En);
        Assert.Throws<OutputException>(() => OutputFolder.Check(Target));
        Assert.Equal("years of work", File.ReadAllText(Path.Combine(Target, "thesis.txt")));
        AssertAlone();
    }

    [Fact]
    public void Write_FilesThatAppearMeanwhile_AreNotLost()
    {
        Assert.Throws<OutputException>(() => OutputFolder.Write(Target, folder =>
        {
            Fill("one")(folder);
            Directory.CreateDirectory(Target);
            File.WriteAllText(Path.Combine(Target, "thesis.txt"), "");
        }));
        Assert.True(File.Exists(Path.Combine(Target, "thesis.txt")));
        AssertAlone();
    }

    [Fact]
    public void Write_ParentIsAFile_SaysSoInOneException()
    {
        File.WriteAllText(Target, "");
        Assert.Throws<OutputException>(() => OutputFolder.Write(Target, Fill("one")));
        var error = Assert.Throws<OutputException>(() => OutputFolder.Write(Path.Combine(Target, "inside"), Fill("one")));
        Assert.Contains("inside", error.Message);
    }

    [Fact]
    public void Check_ParentIsAFile_SaysSoBeforeAnythingIsWritten()
    {
        File.WriteAllText(Target, "");
        Assert.Throws<OutputException>(() => OutputFolder.Check(Path.Combine(Target, "inside")));
    }

    [Fact]
    public void Check_MissingFolder_LeavesNothing()
    {
        OutputFolder.Check(temporary[Path.Combine("a", "b", "report")]);
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void Write_NoFolderOrRoot_IsRefused(string path) =>
        Assert.Throws<OutputException>(() => OutputFolder.Write(path, Fill("one")));

    [Fact]
    public void Check_CurrentFolder_IsRefused()
    {
        var error = Assert.Throws<OutputException>(() => OutputFolder.Check("."));
        Assert.Contains("current folder", error.Text.En);
    }

    [Fact]
    public void Write_ExceptionMidway_LeavesTheFormerReportWhole()
    {
        OutputFolder.Write(Target, Fill("one"));
        Assert.Throws<InvalidOperationException>(() => OutputFolder.Write(Target, folder =>
        {
            Fill("two")(folder);
            throw new InvalidOperationException();
        }));
        Assert.Equal("one", Content(Target));
        AssertAlone();
    }

    [Fact]
    public void Write_DiskErrorMidway_IsAnOutputException()
    {
        var error = Assert.Throws<OutputException>(() =>
            OutputFolder.Write(temporary[Path.Combine("new", "report")], _ => throw new IOException("disk full")));
        Assert.Contains("disk full", error.Text.Zh);
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary.Path));
    }

    [Fact]
    public void Write_Cancelled_LeavesNothing()
    {
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => OutputFolder.Write(
            Target,
            folder =>
            {
                Fill("one")(folder);
                source.Cancel();
            },
            source.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary.Path));
    }

    [Fact]
    public void Write_LeftoversOfAKilledRun_AreRemoved()
    {
        Fill("half")(Directory.CreateDirectory(temporary[$"report.{Id}.partial"]).FullName);
        File.WriteAllText(temporary[$"report.{Id}.lock"], "");
        OutputFolder.Write(Target, Fill("one"));
        AssertAlone();
    }

    [Fact]
    public void Write_FoldersThatOnlyLookAlike_Stay()
    {
        string[] others = ["report.v2.partial", $"report.{Id}", $"report2.{Id}.partial", $"report.{Id}.partial.zip"];
        foreach (var other in others)
        {
            Directory.CreateDirectory(temporary[other]);
        }

        OutputFolder.Write(Target, Fill("one"));
        Assert.All(others, other => Assert.True(Directory.Exists(temporary[other]), other));
    }

    [Fact]
    public void Write_WhileAnotherRunWorks_LeavesItAlone()
    {
        OutputFolder.Write(Target, folder =>
        {
            Fill("slow")(folder);
            OutputFolder.Write(Target, Fill("quick"));
            Assert.Equal("quick", Content(Target));
            Assert.True(Directory.Exists(folder));
        });
        Assert.Equal("slow", Content(Target));
        AssertAlone();
    }

    [Fact]
    public void Check_KilledBetweenTwoRenames_PutsTheFormerReportBack()
    {
        Fill("former")(Directory.CreateDirectory(temporary[$"report.{Id}.old"]).FullName);
        Fill("new")(Directory.CreateDirectory(temporary[$"report.{Id}.partial"]).FullName);
        OutputFolder.Check(Target);
        Assert.Equal("former", Content(Target));
        AssertAlone();
    }

    [Fact]
    public void PublishInTwoSteps_FormerReport_ReplacesIt()
    {
        OutputFolder.Write(Target, Fill("one"));
        using (var partial = new PartialFolder(Target))
        {
            Fill("two")(partial.Path);
            partial.PublishInTwoSteps();
        }

        Assert.Equal("two", Content(Target));
        AssertAlone();
    }

    [Fact]
    public void Write_SymbolicLink_ReplacesWhatItPointsTo()
    {
        Directory.CreateDirectory(temporary["real"]);
        Directory.CreateSymbolicLink(Target, temporary["real"]);
        OutputFolder.Write(Target, Fill("one"));
        Assert.Equal("one", Content(temporary["real"]));
        Assert.NotNull(new DirectoryInfo(Target).LinkTarget);
    }

    private static Action<string> Fill(string content) => folder =>
    {
        File.WriteAllText(Path.Combine(folder, "content.txt"), content);
        Manifest.Write(folder);
    };

    private static string Content(string folder) => File.ReadAllText(Path.Combine(folder, "content.txt"));

    private void AssertAlone() => Assert.Equal([Target], Directory.EnumerateFileSystemEntries(temporary.Path));
}
