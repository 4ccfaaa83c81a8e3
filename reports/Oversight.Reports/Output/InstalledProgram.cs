namespace Oversight.Reports.Output;

/// <summary>Finds programs by PATH alone: a file of that name in the working folder is not run.</summary>
internal static class InstalledProgram
{
    /// <summary>The path of a program; null = it is in no folder of PATH.</summary>
    /// <param name="name">Its name; on Windows without or with <c>.exe</c>.</param>
    /// <param name="path">The value of PATH.</param>
    public static string? OnPath(string name, string? path) => (path ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => OperatingSystem.IsWindows() ? new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") } : [Path.Combine(folder, name)])
        .FirstOrDefault(Is);

    /// <summary>Whether a file is there and may be run.</summary>
    public static bool Is(string path) =>
        File.Exists(path)
        && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
