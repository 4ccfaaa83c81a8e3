using System.Security.Cryptography;
using System.Text.Json;

namespace Oversight.Failures.Tests.Runs;

/// <summary>Reads a folder of results as its reader would who trusts nothing but the manifest.</summary>
internal static class WholeReport
{
    /// <summary>The manifest of a folder that holds exactly what it says.</summary>
    /// <returns>Null where there is no such folder.</returns>
    public static string? Read(string folder)
    {
        if (!Path.Exists(folder))
        {
            return null;
        }

        var manifest = File.ReadAllText(Path.Combine(folder, "manifest.json"));
        using var json = JsonDocument.Parse(manifest);
        var files = json.RootElement.GetProperty("files").EnumerateArray().ToDictionary(
            file => file.GetProperty("path").GetString()!,
            file => (Size: file.GetProperty("size").GetInt64(), Hash: file.GetProperty("sha256").GetString()));
        Assert.NotEmpty(files);
        Assert.Equal(
            files.Keys.Append("manifest.json").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        foreach (var (path, said) in files)
        {
            var content = File.ReadAllBytes(Path.Combine(folder, path));
            Assert.Equal((path, said.Size, said.Hash), (path, content.LongLength, Convert.ToHexStringLower(SHA256.HashData(content))));
        }

        return manifest;
    }
}
