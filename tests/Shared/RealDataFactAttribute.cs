using System.Reflection;

namespace Oversight.Testing;

/// <summary>A test on real records, skipped where they are not: they are not part of the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute()
    {
        if (!Directory.Exists(Chicago))
        {
            Skip = $"no records in {Chicago}; OVERSIGHT_REAL_DATA names their folder";
        }
    }

    /// <summary>The folder of the City of Chicago's records.</summary>
    public static string Chicago { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("OVERSIGHT_REAL_DATA") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Root, "..", "shared", "real"),
        "chicago");

    private static string Root => typeof(RealDataFactAttribute).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
}
