namespace Oversight.Reports.Jobs;

/// <summary>A folder for what the data engine spills; it goes with the job.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("oversight-").FullName;

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // Left to the system's own cleaning of its temporary folder.
        }
    }
}
