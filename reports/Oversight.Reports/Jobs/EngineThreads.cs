namespace Oversight.Reports.Jobs;

/// <summary>How many threads the data engine works with.</summary>
internal static class EngineThreads
{
    // Some hundred thousand rows of CSV.
    private const long LittleData = 8L << 20;

    /// <summary>
    /// One for little data, else as many as are asked for: statements over a few thousand rows have nothing to divide, and a second
    /// thread only hands their tasks to and fro.
    /// </summary>
    /// <param name="data">The dataset: a file or a folder. One that cannot be looked at is not little.</param>
    /// <param name="asked">The threads asked for, from 1.</param>
    public static int For(string data, int asked) => IsLittle(data) ? 1 : asked;

    /// <summary>Whether the data engine takes fewer threads than were asked for, so that other work may go on beside it.</summary>
    /// <param name="data">The dataset: a file or a folder.</param>
    /// <param name="asked">The threads asked for, from 1.</param>
    public static bool LeaveOneFree(string data, int asked) => asked > 1 && IsLittle(data);

    /// <summary>Whether a dataset is little; one that cannot be looked at is not.</summary>
    /// <param name="data">The dataset: a file or a folder.</param>
    private static bool IsLittle(string data)
    {
        try
        {
            var bytes = Directory.Exists(data)
                ? new DirectoryInfo(data).EnumerateFiles().Sum(file => file.Length)
                : new FileInfo(data).Length;
            return bytes <= LittleData;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
