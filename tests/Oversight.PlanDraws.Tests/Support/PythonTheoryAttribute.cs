namespace Oversight.PlanDraws.Tests.Support;

/// <summary>A theory that needs Python 3, and is skipped where there is none.</summary>
internal sealed class PythonTheoryAttribute : TheoryAttribute
{
    public PythonTheoryAttribute() => Skip = Missing;

    /// <summary>Why such tests are skipped; null where Python is there.</summary>
    public static string? Missing { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "python3.exe" : "python3")))
                ? null
                : "python3 is not found";
}
