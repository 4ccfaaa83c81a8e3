namespace Oversight.Storage.Temporary;

/// <summary>A folder for what a job spills, private to its user; it goes with the job, or with the next one if that was killed.</summary>
public sealed class WorkFolder : IDisposable
{
    internal const string Prefix = "oversight-";
    internal const string Ending = ".work";

    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly HoldFile hold;

    /// <summary>Makes the folder, and removes those of killed jobs.</summary>
    /// <exception cref="TemporaryFolderException">It cannot be made.</exception>
    public WorkFolder()
    {
        try
        {
            var prefix = System.IO.Path.Combine(System.IO.Path.GetTempPath(), Prefix);
            Leftovers.Visit(prefix, [Ending], stem => Leftovers.Remove(stem + Ending));
            hold = HoldFile.Create(prefix);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new TemporaryFolderException(error);
        }

        Path = hold.Stem + Ending;
        try
        {
            _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(Path) : Directory.CreateDirectory(Path, Owner);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            hold.Dispose();
            throw new TemporaryFolderException(error);
        }
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Removes it.</summary>
    public void Dispose()
    {
        Leftovers.Remove(Path);
        hold.Dispose();
    }
}
