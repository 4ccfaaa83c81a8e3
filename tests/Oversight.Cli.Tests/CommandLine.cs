using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Oversight.Cli.Tests;

/// <summary>Runs the built program as a user does, and keeps what it says.</summary>
internal static class CommandLine
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    public static string Root { get; } = typeof(CommandLine).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The folder of the built program.</summary>
    public static string ProgramFolder { get; } =
        Path.Combine(Root, "engine", "Oversight.Cli", "bin", Configuration, "net10.0");

    public static string Sample { get; } = Path.Combine(Root, "datasets", "sample");

    public static Outcome Run(params string[] arguments) => Run(Root, arguments);

    public static Outcome Run(string workingFolder, IEnumerable<string> arguments) =>
        Run(ProgramFolder, workingFolder, arguments, []);

    /// <summary>Runs the program with environment variables of its own; null takes one away.</summary>
    public static Outcome RunIn((string Name, string? Value)[] environment, params string[] arguments) =>
        Run(ProgramFolder, Root, arguments, environment);

    /// <summary>Runs a copy of the program.</summary>
    public static Outcome RunCopy(string programFolder, IEnumerable<string> arguments) =>
        Run(programFolder, Root, arguments, []);

    private static Outcome Run(
        string programFolder, string workingFolder, IEnumerable<string> arguments, (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(programFolder, "oversight.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["OVERSIGHT_LANG"] = "en";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, errors.Result);
    }
}
