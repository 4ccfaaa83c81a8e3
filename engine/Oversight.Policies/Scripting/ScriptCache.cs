using System.Security.Cryptography;
using System.Text;

namespace Oversight.Policies.Scripting;

/// <summary>
/// Keeps compiled scripts on disk, so that the second start needs no compiler. The key is the hash of the source, its path,
/// the options, the compiler's and Contracts' versions; an entry that is damaged is made again.
/// </summary>
/// <param name="folder">The cache folder; made when it is first needed. Null = no cache.</param>
internal sealed class ScriptCache(string? folder)
{
    private const string Unfinished = ".tmp";

    // Once, before this cache's own first entry: threads that write at the same time are not cleared away.
    private readonly Lazy<bool> _cleared = new(() => folder is null || Clear(folder));

    /// <summary>The folder that the environment names, or the user's own cache folder.</summary>
    public static string? DefaultFolder
    {
        get
        {
            var set = Environment.GetEnvironmentVariable("OVERSIGHT_CACHE");
            if (!string.IsNullOrEmpty(set))
            {
                return set;
            }

            var home = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } xdg
                ? xdg
                : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return home.Length == 0 ? null : Path.Combine(home, "oversight", "policies");
        }
    }

    /// <summary>A script, compiled, and whether it was found so.</summary>
    public (CompiledScript Script, bool Found) GetOrCompile(string file, string path, byte[] source)
    {
        if (folder is null)
        {
            return (ScriptCompiler.Compile(file, path, source), false);
        }

        var key = Convert.ToHexStringLower(SHA256.HashData(
            [.. Encoding.UTF8.GetBytes($"{CompilerFingerprint.Value}|{path}|"), .. source]));
        var entry = Path.Combine(folder, key + ".script");
        if (Read(entry) is { } cached)
        {
            return (cached, true);
        }

        var compiled = ScriptCompiler.Compile(file, path, source);
        Write(entry, compiled);
        return (compiled, false);
    }

    private static CompiledScript? Read(string entry)
    {
        try
        {
            var bytes = File.ReadAllBytes(entry);
            const int HashLength = SHA256.HashSizeInBytes;
            return bytes.Length > HashLength && SHA256.HashData(bytes.AsSpan(HashLength)).AsSpan().SequenceEqual(bytes.AsSpan(0, HashLength))
                ? CompiledScriptFile.Read(bytes, HashLength)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }

    private void Write(string entry, CompiledScript script)
    {
        var bytes = CompiledScriptFile.Write(script);
        var temporary = $"{entry}.{Guid.NewGuid():n}{Unfinished}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(entry)!);
            _ = _cleared.Value;
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                file.Write(SHA256.HashData(bytes));
                file.Write(bytes);
            }

            File.Move(temporary, entry, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A cache that cannot be written only costs time.
            Remove(temporary);
        }
    }

    // What killed runs left; a file that is being written is locked, and stays.
    private static bool Clear(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Unfinished))
        {
            Remove(file);
        }

        return true;
    }

    private static void Remove(string file)
    {
        try
        {
            using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                File.Delete(file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another run is at it, or it is gone.
        }
    }
}
