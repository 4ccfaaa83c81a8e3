using Oversight.Reports.Jobs;

namespace Oversight.Reports.Tests.Jobs;

public sealed class EngineThreadsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("oversight-threads-");

    [Theory]
    [InlineData(1000, 1000, 1)]
    [InlineData(8 << 20, 0, 1)]
    [InlineData(8 << 20, 1, 4)]
    public void For_Folder_OneThreadForLittle(int first, int second, int threads)
    {
        Write("a.csv", first);
        Write("b.csv", second);
        Assert.Equal(threads, EngineThreads.For(folder.FullName, 4));
    }

    [Theory]
    [InlineData(1000, 1)]
    [InlineData(9 << 20, 4)]
    public void For_File_OneThreadForLittle(int size, int threads) => Assert.Equal(threads, EngineThreads.For(Write("d.xlsx", size), 4));

    [Fact]
    public void For_Missing_AsAsked() => Assert.Equal(4, EngineThreads.For(Path.Combine(folder.FullName, "none"), 4));

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string name, int size)
    {
        var path = Path.Combine(folder.FullName, name);
        using var file = File.Create(path);
        file.SetLength(size);
        return path;
    }
}
