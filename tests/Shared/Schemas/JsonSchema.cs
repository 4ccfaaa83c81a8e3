using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Oversight.Storage.DuckDb;

namespace Oversight.Testing;

/// <summary>Validates JSON files with ajv, which the build fetches through npm as <c>package-lock.json</c> pins it.</summary>
internal static class JsonSchema
{
    /// <summary>What is wrong with each of some files, by a schema.</summary>
    /// <param name="schema">The file of the schema, draft 2020-12.</param>
    /// <param name="files">JSON files.</param>
    /// <returns>For each file its faults: place and message.</returns>
    public static IReadOnlyList<string[]> Faults(string schema, params IReadOnlyList<string> files)
    {
        var script = Path.Combine(Metadata(typeof(JsonSchema).Assembly, "RepositoryRoot"), "tests", "Shared", "Schemas", "validate.mjs");
        var start = new ProcessStartInfo("node", [script, Metadata(typeof(DuckDBConnection).Assembly, "NpmFolder"), schema, .. files])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
        Assert.Equal(files.Count, lines.Length);
        return [.. lines.Select(line => JsonSerializer.Deserialize<string[]>(line)!)];
    }

    private static string Metadata(Assembly assembly, string key) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
