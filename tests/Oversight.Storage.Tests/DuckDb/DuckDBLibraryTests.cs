using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.Tests.DuckDb;

public sealed class DuckDBLibraryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("oversight-library-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Find_Nowhere_SaysWhatToDo()
    {
        var error = Assert.Throws<DllNotFoundException>(() => DuckDBLibrary.Find(null, folder, Path.Combine(folder, "fetched")));
        Assert.Contains("build the repository once", error.Message, StringComparison.Ordinal);
        Assert.Contains(DuckDBLibrary.Variable, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void Find_VariableNamesNoFile_SaysSo()
    {
        Place("app");
        var error = Assert.Throws<DllNotFoundException>(() => DuckDBLibrary.Find(Path.Combine(folder, "x"), Path.Combine(folder, "app"), null));
        Assert.Contains(DuckDBLibrary.Variable, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_SeveralPlaces_TakesTheFirst()
    {
        var app = Path.Combine(folder, "repository", "bin", "app");
        var fetched = Path.Combine(folder, "elsewhere", "linux-x64-0");
        var moved = Place("repository", ".oversight", "npm", "linux-x64-0", "node_modules", "@duckdb", "node-bindings-any");
        Directory.CreateDirectory(app);
        Assert.Equal(moved, DuckDBLibrary.Find(null, app, fetched));

        var built = Place("elsewhere", "linux-x64-0", "node_modules", "@duckdb", "node-bindings-any");
        Assert.Equal(built, DuckDBLibrary.Find("", app, fetched));

        var beside = Place("repository", "bin", "app");
        Assert.Equal(beside, DuckDBLibrary.Find(null, app, fetched));

        var named = Place("named");
        Assert.Equal(named, DuckDBLibrary.Find(named, app, fetched));
    }

    private string Place(params string[] parts)
    {
        var path = Path.Combine([folder, .. parts]);
        Directory.CreateDirectory(path);
        path = Path.Combine(path, DuckDBLibrary.FileName);
        File.WriteAllText(path, "");
        return path;
    }
}
