using System.Security.Cryptography;
using System.Text;

namespace Oversight.DataContract.Tests.Support;

/// <summary>What tests do with files.</summary>
internal static class Files
{
    /// <summary>Rewrites every CSV file of a dataset.</summary>
    public static string Rewrite(string folder, Func<string, byte[]> change)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv"))
        {
            File.WriteAllBytes(file, change(File.ReadAllText(file)));
        }

        return folder;
    }

    /// <summary>The SHA-256 of a file, in lower-case hex.</summary>
    public static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    /// <summary>Every file below a folder with its hash.</summary>
    public static Dictionary<string, string> Hashes(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), Hash, StringComparer.Ordinal);

    /// <summary>Text in GB 18030.</summary>
    public static byte[] Gb18030(string text) => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text);
}
