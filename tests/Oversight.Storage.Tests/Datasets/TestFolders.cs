using System.Reflection;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>Where tests find files.</summary>
internal static class TestFolders
{
    /// <summary>The repository's root.</summary>
    internal static string Repository { get; } = typeof(TestFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Real data, which is not in the repository.</summary>
    internal static string RealData { get; } =
        Environment.GetEnvironmentVariable("OVERSIGHT_REAL_DATA") ?? Path.Combine(Repository, "..", "shared", "real");
}
