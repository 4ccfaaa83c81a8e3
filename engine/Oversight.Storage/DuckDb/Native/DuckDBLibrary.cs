using System.Reflection;
using System.Runtime.InteropServices;

namespace Oversight.Storage.DuckDb.Native;

/// <summary>
/// Finds DuckDB's native library. It has 70 MB, so it is not copied beside every project: the build fetches it once.
/// </summary>
internal static class DuckDBLibrary
{
    /// <summary>The name that the P/Invokes import from.</summary>
    internal const string Name = "duckdb";

    /// <summary>Names a library file and wins over every other place.</summary>
    internal const string Variable = "OVERSIGHT_DUCKDB_LIBRARY";

    /// <summary>The library's file name on this operating system.</summary>
    internal static string FileName =>
        OperatingSystem.IsWindows() ? "duckdb.dll" : OperatingSystem.IsMacOS() ? "libduckdb.dylib" : "libduckdb.so";

    /// <summary>The folder that the build fetched packages into, as recorded when this assembly was built.</summary>
    private static string? FetchedFolder =>
        typeof(DuckDBLibrary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(a => a.Key == "NpmFolder")?.Value;

    /// <summary>Makes the P/Invokes of this assembly load the library from where it is found.</summary>
    internal static void Register() => NativeLibrary.SetDllImportResolver(typeof(DuckDBLibrary).Assembly, Resolve);

    /// <summary>The path of the library that this process takes.</summary>
    /// <exception cref="DllNotFoundException">It is in none of the places; the message says what to do.</exception>
    internal static string Find() => Find(Environment.GetEnvironmentVariable(Variable), AppContext.BaseDirectory, FetchedFolder);

    /// <summary>The path of the library.</summary>
    /// <param name="named">The value of <see cref="Variable"/>, if any.</param>
    /// <param name="baseDirectory">The application's folder.</param>
    /// <param name="fetchedFolder">The folder of fetched packages, if recorded.</param>
    /// <exception cref="DllNotFoundException">It is in none of the places; the message says what to do.</exception>
    internal static string Find(string? named, string baseDirectory, string? fetchedFolder)
    {
        if (!string.IsNullOrEmpty(named))
        {
            return File.Exists(named)
                ? named
                : throw new DllNotFoundException(
                    $"DuckDB's library is not at {named}, which {Variable} names: correct the variable or unset it.");
        }

        return Candidates(baseDirectory, fetchedFolder).FirstOrDefault(File.Exists)
            ?? throw new DllNotFoundException(
                $"DuckDB's library {FileName} is not found beside {baseDirectory} nor in {fetchedFolder ?? "the fetched packages"}: "
                + $"build the repository once (this fetches it), or set {Variable} to the file's path.");
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath) =>
        name == Name ? NativeLibrary.Load(Find()) : 0;

    private static IEnumerable<string> Candidates(string baseDirectory, string? fetchedFolder)
    {
        yield return Path.Combine(baseDirectory, "runtimes", RuntimeInformation.RuntimeIdentifier, "native", FileName);
        yield return Path.Combine(baseDirectory, FileName);
        if (fetchedFolder is null)
        {
            yield break;
        }

        foreach (var file in PlatformPackages(fetchedFolder))
        {
            yield return file;
        }

        // The repository may have been moved since it was built: look for the same folder above the application.
        var relative = Path.Combine(".oversight", "npm", Path.GetFileName(fetchedFolder));
        for (var above = new DirectoryInfo(baseDirectory); above is not null; above = above.Parent)
        {
            foreach (var file in PlatformPackages(Path.Combine(above.FullName, relative)))
            {
                yield return file;
            }
        }
    }

    // npm installs the package of this platform only, so whatever platform package is there is the right one.
    private static IEnumerable<string> PlatformPackages(string folder)
    {
        var scope = Path.Combine(folder, "node_modules", "@duckdb");
        return Directory.Exists(scope)
            ? Directory.EnumerateDirectories(scope, "node-bindings-*").Order(StringComparer.Ordinal)
                .Select(package => Path.Combine(package, FileName))
            : [];
    }
}
