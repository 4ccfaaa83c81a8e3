namespace Oversight.Cli.Tests;

/// <summary>A test on real records, skipped where they are not: they are not part of the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute()
    {
        if (!Directory.Exists(Chicago))
        {
            Skip = $"no records in {Chicago}; OVERSIGHT_REAL_DATA names their folder";
        }
    }

    public static string Chicago { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("OVERSIGHT_REAL_DATA") is { Length: > 0 } folder
            ? folder
            : Path.Combine(CommandLine.Root, "..", "shared", "real"),
        "chicago");
}
