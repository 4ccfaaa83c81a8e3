using System.Reflection;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>Where tests find files.</summary>
internal static class TestFolders
{
    /// <summary>The repository's root.</summary>
    internal static string Repository { get; } = typeof(TestFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(a => a.Key == "RepositoryRoot").Value!;

}
