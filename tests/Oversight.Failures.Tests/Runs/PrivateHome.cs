using System.Diagnostics;
using System.Reflection;

namespace Oversight.Failures.Tests.Runs;

/// <summary>A home for runs: temporary folder, cache and outputs of their own, so that whatever they leave is seen.</summary>
internal sealed class PrivateHome : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string _path = Directory.CreateTempSubdirectory("oversight-failures-").FullName;

    /// <summary>Makes the home.</summary>
    /// <param name="cold">Whether no script is compiled yet.</param>
    public PrivateHome(bool cold = false)
    {
        foreach (var folder in new[] { Temporary, Cache, Outputs, this["home"] })
        {
            Directory.CreateDirectory(folder);
        }

        foreach (var file in cold ? [] : WarmCache.Files)
        {
            var copy = Path.Combine(Cache, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, file.Content);
        }
    }

    public static string Root { get; } = typeof(PrivateHome).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Sample { get; } = Path.Combine(Root, "datasets", "sample");

    /// <summary>The built program.</summary>
    public static string Program { get; } =
        Path.Combine(Root, "engine", "Oversight.Cli", "bin", Configuration, "net10.0", "oversight.dll");

    /// <summary>The home itself.</summary>
    public string Folder => _path;

    public string Temporary => this["tmp"];

    public string Cache => this["cache"];

    /// <summary>The folder of the outputs.</summary>
    public string Outputs => this["out"];

    public string this[params string[] parts] => Path.Combine([_path, .. parts]);

    /// <summary>Starts the program.</summary>
    public ChildRun Start(params IEnumerable<string> arguments) => Start(("dotnet", [Program]), arguments);

    /// <summary>Runs the program to its end.</summary>
    public Outcome Run(params IEnumerable<string> arguments)
    {
        using var run = Start(arguments);
        return run.Wait();
    }

    /// <summary>Runs a shell script with <c>$oversight</c> for the program and <c>$out</c> for the outputs.</summary>
    public Outcome RunScript(string script, params IEnumerable<string> wrapper)
    {
        string[] words = [.. wrapper, "/bin/sh", "-c", $"oversight='dotnet {Program}'; out='{Outputs}'; {script}"];
        using var run = Start((words[0], words[1..]), []);
        return run.Wait();
    }

    /// <summary>Everything in the temporary folder, and unfinished files of the cache.</summary>
    public IEnumerable<string> Leftovers() =>
    [
        .. Directory.EnumerateFileSystemEntries(Temporary, "*", SearchOption.AllDirectories),
        .. Directory.EnumerateFiles(Cache, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".script", StringComparison.Ordinal)),
    ];

    /// <summary>Copies a folder's files into a new one.</summary>
    public string Copy(string source, string name)
    {
        Directory.CreateDirectory(this[name]);
        foreach (var file in Directory.EnumerateFiles(source, "*.csv"))
        {
            File.Copy(file, this[name, Path.GetFileName(file)]);
        }

        return this[name];
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private ChildRun Start((string File, IEnumerable<string> Arguments) program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program.File, [.. program.Arguments, .. arguments]) { WorkingDirectory = Outputs };
        start.Environment["OVERSIGHT_LANG"] = "en";
        start.Environment["TMPDIR"] = Temporary;
        start.Environment["XDG_CACHE_HOME"] = Cache;
        start.Environment["HOME"] = this["home"];

        // The runtime's own sockets for debuggers outlive a killed process; they are not the program's.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return new ChildRun(start);
    }
}
