using Oversight.Reports.Output;
using Oversight.Reports.Tests.Support;

namespace Oversight.Reports.Tests.Output;

public sealed class OutputFileTests : IDisposable
{
    private const string Id = "0123456789abcdef0123456789abcdef";

    private readonly TemporaryFolder temporary = new();

    private string Target => temporary["record.json"];

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Write_LeftoversOfAKilledRun_AreRemoved()
    {
        File.WriteAllText(temporary[$"record.json.{Id}.partial"], "half");
        File.WriteAllText(temporary[$"record.json.{Id}.lock"], "");
        OutputFile.Write((Target, Fill));
        AssertAlone();
    }

    [Fact]
    public void Write_WhileAnotherRunWorks_LeavesItAlone()
    {
        OutputFile.Write((Target, output =>
        {
            OutputFile.Write((Target, Fill));
            output.Write("slow"u8);
        }
        ));
        Assert.Equal("slow", File.ReadAllText(Target));
        AssertAlone();
    }

    [Fact]
    public void Write_FullDiskAtTheSecondFile_WritesNeitherAndSaysWhatToDo()
    {
        File.WriteAllText(Target, "former");
        var error = Assert.Throws<OutputException>(() => OutputFile.Write(
            (Target, Fill), (temporary["list.tsv"], _ => throw new IOException("No space left on device"))));
        Assert.Contains(temporary["list.tsv"], error.Text.En, StringComparison.Ordinal);
        Assert.Contains("make room", error.Text.En, StringComparison.Ordinal);
        Assert.Contains("腾出空间", error.Text.Zh, StringComparison.Ordinal);
        Assert.Equal("former", File.ReadAllText(Target));
        AssertAlone();
    }

    private static void Fill(Stream output) => output.Write("new"u8);

    private void AssertAlone() => Assert.Equal([Target], Directory.EnumerateFileSystemEntries(temporary.Path));
}
