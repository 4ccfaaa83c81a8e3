using System.Reflection;

namespace Oversight.Benchmarks.Tests;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    /// <summary>The folder of the repository.</summary>
    public static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The committed sample.</summary>
    public static string Sample => Path.Combine(Root, "datasets", "sample");
}
