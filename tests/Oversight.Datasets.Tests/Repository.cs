using System.Reflection;

namespace Oversight.Datasets.Tests;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    private static readonly string Root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);
}
