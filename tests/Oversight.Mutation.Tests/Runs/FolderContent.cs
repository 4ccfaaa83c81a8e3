using System.Security.Cryptography;

namespace Oversight.Mutation.Tests.Runs;

/// <summary>A folder's content, to be compared.</summary>
internal static class FolderContent
{
    /// <summary>A line for everything below a folder, with the hash of each file; empty when there is no such folder.</summary>
    internal static IReadOnlyList<string> Of(string folder) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Select(path => $"{Path.GetRelativePath(folder, path)} {(Directory.Exists(path) ? "folder" : Hash(path))}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>SHA-256 of a file, lower-case hex.</summary>
    internal static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
