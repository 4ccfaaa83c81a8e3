using System.Security.Cryptography;
using System.Text.Json;

namespace Oversight.Reports.Output;

/// <summary><c>manifest.json</c>: every file of a report with its size and SHA-256; also the mark by which a folder is ours.</summary>
internal static class Manifest
{
    public const string FileName = "manifest.json";

    private const string Format = "oversight-report";

    /// <summary>Lists what the folder holds by now.</summary>
    public static void Write(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => file != FileName)
            .Order(StringComparer.Ordinal)
            .ToList();
        JsonFile.Write(Path.Combine(folder, FileName), json =>
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("version", 1);
            json.WriteStartArray("files");
            foreach (var file in files)
            {
                using var content = File.OpenRead(Path.Combine(folder, file));
                json.WriteStartObject();
                json.WriteString("path", file);
                json.WriteNumber("size", content.Length);
                json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(content)));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Whether the folder has a manifest of ours.</summary>
    public static bool IsIn(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
        {
            return false;
        }

        try
        {
            using var content = File.OpenRead(file);
            using var json = JsonDocument.Parse(content);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("format", out var format)
                && format.ValueKind == JsonValueKind.String
                && format.GetString() == Format;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
