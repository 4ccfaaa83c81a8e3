using Oversight.Reports.Jobs;

namespace Oversight.Reports.Tests.Jobs;

public sealed class LittleDataTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("oversight-threads-");

    [Theory]
    [InlineData(1000, 1000, true)]
    [InlineData(8 << 20, 0, true)]
    [InlineData(8 << 20, 1, false)]
    public void Is_Folder_BySumOfItsFiles(int first, int second, bool little)
    {
        Write("a.csv", first);
        Write("b.csv", second);
        Assert.Equal(little, LittleData.Is(folder.FullName));
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(9 << 20, false)]
    public void Is_File_BySize(int size, bool little) => Assert.Equal(little, LittleData.Is(Write("d.xlsx", size)));

    [Fact]
    public void Is_Missing_False() => Assert.False(LittleData.Is(Path.Combine(folder.FullName, "none")));

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string name, int size)
    {
        var path = Path.Combine(folder.FullName, name);
        using var file = File.Create(path);
        file.SetLength(size);
        return path;
    }
}
