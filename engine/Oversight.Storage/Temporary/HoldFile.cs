namespace Oversight.Storage.Temporary;

/// <summary>A lock file that tells a run at work from one that was killed: the system lets go of it with the process.</summary>
public sealed class HoldFile : IDisposable
{
    /// <summary>The ending of its name.</summary>
    public const string Ending = ".lock";

    private const int Tries = 8;

    private readonly FileStream hold;

    private HoldFile(string stem, FileStream hold)
    {
        Stem = stem;
        this.hold = hold;
    }

    /// <summary>What is held: the path to which the endings of the held files and folders are added.</summary>
    public string Stem { get; }

    /// <summary>Holds a new name.</summary>
    /// <param name="prefix">The path that it begins with; an id follows.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder's permissions forbid it.</exception>
    public static HoldFile Create(string prefix)
    {
        for (var attempt = 1; ; attempt++)
        {
            var stem = $"{prefix}{Guid.NewGuid():N}";
            try
            {
                return new HoldFile(stem, Open(stem, FileMode.CreateNew));
            }
            catch (IOException) when (attempt < Tries && File.Exists(stem + Ending))
            {
                // A run that clears up took the newborn file for a killed run's; it removes it.
            }
        }
    }

    /// <summary>Holds the name of a run that was killed.</summary>
    /// <returns>Null where its run still works, or the file is somebody else's.</returns>
    public static HoldFile? TryTake(string stem)
    {
        try
        {
            return new HoldFile(stem, Open(stem, FileMode.OpenOrCreate));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Lets go, and removes the file.</summary>
    public void Dispose()
    {
        hold.Dispose();
        Leftovers.Remove(hold.Name);
    }

    private static FileStream Open(string stem, FileMode mode) =>
        new(stem + Ending, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
}
