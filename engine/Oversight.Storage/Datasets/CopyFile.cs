namespace Oversight.Storage.Datasets;

/// <summary>A copy of a file that is read in its stead, and goes when it is disposed.</summary>
internal sealed class CopyFile : IDisposable
{
    internal CopyFile(DatasetOptions options, string extension)
    {
        var folder = options.TempDirectory ?? System.IO.Path.GetTempPath();
        Directory.CreateDirectory(folder);
        Path = System.IO.Path.Combine(folder, $"oversight-{Environment.ProcessId}-{Guid.NewGuid():N}{extension}");
    }

    /// <summary>Where it is to be written.</summary>
    internal string Path { get; }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
