using System.Diagnostics;

namespace Oversight.Benchmarks.Guard;

/// <summary>Which commit is measured.</summary>
internal static class MeasuredCode
{
    /// <summary>The commit that the working tree is at.</summary>
    /// <exception cref="InvalidOperationException">What is measured was changed since: no commit names what was measured.</exception>
    public static string Commit()
    {
        var changed = Git(
            "status", "--porcelain", "--", "engine", "reports", "plugins", "datasets", "benchmarks", ":(exclude)benchmarks/results", ":(exclude)benchmarks/floors.json");
        return changed.Length == 0
            ? Git("rev-parse", "HEAD")
            : throw new InvalidOperationException($"Commit before you record; changed since the last commit:\n{changed}");
    }

    private static string Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Machine.RepositoryRoot,
            RedirectStandardOutput = true,
        })!;
        var output = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException($"git {arguments[0]} ended with {git.ExitCode}.");
    }
}
