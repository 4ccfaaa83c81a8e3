using System.Diagnostics;

namespace Oversight.Failures.Tests.Disks;

/// <summary>A test that mounts a small disk in a namespace of its own, skipped where the system does not let it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanMount = new(Try);

    public SmallDiskFactAttribute()
    {
        if (!CanMount.Value)
        {
            Skip = "no disk can be mounted here: unshare is missing or forbidden";
        }
    }

    /// <summary>The command that runs another in the namespace, as its root.</summary>
    public static string[] Wrapper => ["unshare", "--map-root-user", "--mount"];

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            using var trial = Process.Start(new ProcessStartInfo(
                Wrapper[0], [.. Wrapper[1..], "mount", "-t", "tmpfs", "none", Path.GetTempPath()])
            { RedirectStandardError = true })!;
            trial.WaitForExit();
            return trial.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
