using System.Reflection;

namespace Oversight.Benchmarks.Children;

/// <summary>Where the build put the programs that are measured; the project names the command, so it is built with it.</summary>
internal static class BuiltPrograms
{
    /// <summary>The command <c>oversight</c>.</summary>
    public static string Oversight { get; } = Program("engine/Oversight.Cli", "oversight");

    /// <summary>This program.</summary>
    public static string Benchmarks { get; } = Program("benchmarks/Oversight.Benchmarks", "Oversight.Benchmarks");

    /// <summary>The folder of the packages that the build fetched through npm.</summary>
    public static string NpmFolder { get; } = Metadata(typeof(Storage.DuckDb.DuckDBConnection).Assembly, "NpmFolder");

    /// <summary>A program as it is called on this system.</summary>
    public static string Executable(string folder, string name) => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    private static string Program(string project, string name) => Executable(
        Path.Combine(Guard.Machine.RepositoryRoot, project, Metadata(typeof(BuiltPrograms).Assembly, "BuildFolder")), name);

    private static string Metadata(Assembly assembly, string key) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
