namespace Oversight.Storage.Tests.Datasets;

/// <summary>A folder that goes when it is disposed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("oversight-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
