using System.Diagnostics;
using System.Runtime.InteropServices;
using Oversight.Benchmarks.Children;
using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.StartUp;

/// <summary>The empty console program that a start is compared with: <c>benchmarks/EmptyConsole</c>, compiled ahead of time (ReadyToRun).</summary>
internal static class EmptyConsole
{
    /// <summary>Publishes the program; returns its path.</summary>
    /// <exception cref="InvalidOperationException">It cannot be published, because the package of the compiler cannot be restored perhaps.</exception>
    public static string Publish(string folder)
    {
        var project = Path.Combine(Machine.RepositoryRoot, "benchmarks", "EmptyConsole", "EmptyConsole.csproj");
        ChildProcess.Run(new ProcessStartInfo(
            "dotnet",
            [
                "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
                "-p:PublishReadyToRun=true", "-o", folder,
                // The committed lock file is for builds of any system.
                $"-p:NuGetLockFilePath={Path.Combine(folder, "packages.lock.json")}",
            ]));
        return BuiltPrograms.Executable(folder, "EmptyConsole");
    }
}
