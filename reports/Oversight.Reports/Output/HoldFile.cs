namespace Oversight.Reports.Output;

/// <summary>A lock file that tells a run at work from one that was killed: the system lets go of it with the process.</summary>
internal sealed class HoldFile : IDisposable
{
    private const int Tries = 8;

    private readonly FileStream hold;

    private HoldFile(string stem, FileStream hold)
    {
        Stem = stem;
        this.hold = hold;
    }

    /// <summary>What is held: everything whose name begins so, but for <see cref="LeftoverFolders"/>' endings.</summary>
    public string Stem { get; }

    /// <summary>Holds a new name.</summary>
    /// <param name="prefix">What the name begins with; an id follows.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public static HoldFile Create(string prefix)
    {
        for (var attempt = 1; ; attempt++)
        {
            var stem = $"{prefix}{Guid.NewGuid():N}";
            try
            {
                return new HoldFile(stem, Open(stem, FileMode.CreateNew));
            }
            catch (IOException) when (attempt < Tries && File.Exists(stem + LeftoverFolders.Lock))
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
        LeftoverFolders.Remove(hold.Name);
    }

    private static FileStream Open(string stem, FileMode mode) =>
        new(stem + LeftoverFolders.Lock, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
}
