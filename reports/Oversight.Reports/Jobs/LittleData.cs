namespace Oversight.Reports.Jobs;

/// <summary>
/// Datasets of a few thousand rows: their statements have nothing to divide among threads, which would only hand tasks to and fro, and
/// are mostly planning.
/// </summary>
internal static class LittleData
{
    // Some hundred thousand rows of CSV.
    private const long MostBytes = 8L << 20;

    /// <summary>Whether a dataset is little; one that cannot be looked at is not.</summary>
    /// <param name="data">A file or a folder.</param>
    public static bool Is(string data)
    {
        try
        {
            var bytes = Directory.Exists(data)
                ? new DirectoryInfo(data).EnumerateFiles().Sum(file => file.Length)
                : new FileInfo(data).Length;
            return bytes <= MostBytes;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
