using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Oversight.Contracts;

namespace Oversight.PlanDraws.Records;

/// <summary>Reads and writes draw records as JSON; <c>draw-record.schema.json</c> describes the form.</summary>
public static class DrawRecordJson
{
    private static readonly JsonSerializerOptions Compact = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes a record, with a line end after it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where it goes; left open.</param>
    public static void Write(DrawRecord record, Stream output)
    {
        JsonSerializer.Serialize(output, record, Indented);
        output.Write("\n"u8);
    }

    /// <summary>Reads a record.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DrawException">The file cannot be read, or is not a record; the reason names line and column.</exception>
    public static DrawRecord Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var record = JsonSerializer.Deserialize<DrawRecord>(file, Compact) ?? throw Faulty(path, "null");
            if (record.Format == DrawRecord.CurrentFormat)
            {
                return RecordLimits.Fault(record) is { } fault ? throw Faulty(path, fault) : record;
            }

            throw new DrawException(new LocalText(
                    $"{path}：format 为 {record.Format}，本版只认 {DrawRecord.CurrentFormat}",
                    $"{path}: its format is {record.Format}; this version knows {DrawRecord.CurrentFormat}"));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DrawException(new LocalText($"{path}：没有这个文件", $"{path}: there is no such file"));
        }
        catch (JsonException error)
        {
            var place = error.LineNumber is { } line ? $"{path}:{line + 1}:{error.BytePositionInLine + 1}" : path;
            throw Faulty(place, Short(error));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DrawException(new LocalText($"{path}：无法读取（{error.Message}）", $"{path} cannot be read: {error.Message}"));
        }
    }

    /// <summary>The record as a tree, for comparisons.</summary>
    /// <param name="record">The record.</param>
    public static JsonElement Tree(DrawRecord record) => JsonSerializer.SerializeToElement(record, Compact);

    /// <summary>A record with its digests and the hash of its content.</summary>
    /// <param name="record">The record; what it has of both is replaced.</param>
    public static DrawRecord Sealed(DrawRecord record) => record with { Digests = DigestsOf(record), ContentSha256 = ContentHash(record) };

    /// <summary>SHA-256 of the compact JSON of each field that a verification takes as given: those of the request, and who made it.</summary>
    /// <param name="record">The record.</param>
    public static IReadOnlyDictionary<string, string> DigestsOf(DrawRecord record)
    {
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["made_by"] = Hash(record.MadeBy) };
        foreach (var field in JsonSerializer.SerializeToElement(record.Request, Compact).EnumerateObject())
        {
            digests[$"request.{field.Name}"] = Hash(field.Value);
        }

        return digests;
    }

    /// <summary>SHA-256 of the record's compact JSON with empty digests and an empty hash.</summary>
    /// <param name="record">The record.</param>
    public static string ContentHash(DrawRecord record) =>
        Hash(record with { Digests = new Dictionary<string, string>(), ContentSha256 = "" });

    private static string Hash<T>(T value) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(value, Compact)));

    // The serializer's message ends with the path and the place, which stand before it here.
    private static string Short(JsonException error)
    {
        var end = error.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        var message = end > 0 ? error.Message[..end] : error.Message;
        return error.Path is { Length: > 1 } path ? $"{path[2..]}: {message}" : message;
    }

    private static DrawException Faulty(string place, string what) => new(new LocalText(
        $"{place}：不是抽取记录（{what}）", $"{place}: this is not a draw record ({what})"));
}
