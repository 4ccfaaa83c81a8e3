namespace Oversight.Failures.Tests.Runs;

/// <summary>The compiled scripts, made once for all tests: compiling them takes seconds.</summary>
internal static class WarmCache
{
    private static readonly Lazy<(string Name, byte[] Content)[]> Made = new(Make);

    /// <summary>The cache's files by their names below it.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Files => Made.Value;

    private static (string Name, byte[] Content)[] Make()
    {
        using var home = new PrivateHome(cold: true);
        var outcome = home.Run("rules");
        Assert.True(outcome.Status == 0, outcome.ToString());
        return [.. Directory.EnumerateFiles(home.Cache, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(home.Cache, file), File.ReadAllBytes(file)))];
    }
}
