namespace Oversight.PlanDraws.Tests.Support;

/// <summary>A theory that needs Python 3, and is skipped where there is none.</summary>
internal sealed class PythonTheoryAttribute : TheoryAttribute
{
    public PythonTheoryAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "python3.exe" : "python3"))))
        {
            Skip = "python3 is not found";
        }
    }
}
