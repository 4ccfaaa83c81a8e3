using System.Security.Cryptography;
using Oversight.Contracts;

namespace Oversight.Policies.Loading;

/// <summary>A file that decides how a pack judges.</summary>
/// <param name="Path">Path relative to the plug-in's folder; of a pack that it extends, with that pack's id before it.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
public sealed record PolicyFile(string Path, string Sha256)
{
    /// <summary>Reads a file whole.</summary>
    /// <exception cref="PolicyLoadException">It cannot be read.</exception>
    internal static byte[] Read(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PolicyLoadException(file, 0, 0, new LocalText($"无法读取：{exception.Message}", $"cannot be read: {exception.Message}"));
        }
    }

    /// <summary>The hash of a file.</summary>
    /// <exception cref="PolicyLoadException">It cannot be read.</exception>
    internal static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(Read(file)));
}
