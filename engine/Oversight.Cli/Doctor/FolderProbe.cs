namespace Oversight.Cli.Doctor;

/// <summary>Tries a folder out.</summary>
internal static class FolderProbe
{
    /// <summary>Makes the folder where it is missing, and a file in it that is gone again at once.</summary>
    /// <returns>Why that failed; null where it did not.</returns>
    public static string? Write(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var file = Path.Combine(folder, $".oversight-{Guid.NewGuid():n}.tmp");
            using var probe = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            probe.WriteByte(0);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure.Message.ReplaceLineEndings(" ");
        }
    }

    /// <summary>The bytes that this user may still write on the folder's disk; null where the system does not say.</summary>
    public static long? Free(string folder)
    {
        try
        {
            return new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
