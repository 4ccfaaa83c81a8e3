using System.Security.Cryptography;
using Oversight.Contracts;
using Oversight.Storage.Datasets;

namespace Oversight.Storage.Waivers;

/// <summary>A list of waivers as it was read.</summary>
/// <param name="Name">The file's name, without its folder.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
/// <param name="Waivers">The waivers in file order; no two name one breach.</param>
/// <param name="Warnings">What the reader of the report should know about it.</param>
public sealed record WaiverFile(string Name, string Sha256, IReadOnlyList<Waiver> Waivers, IReadOnlyList<LocalText> Warnings)
{
    /// <summary>The same list without the approvers' names.</summary>
    public WaiverFile Mask() => this with { Waivers = [.. Waivers.Select(one => one with { ApprovedBy = DatasetOptions.MaskText })] };

    /// <summary>
    /// Reads a CSV file (UTF-8 with or without BOM, RFC 4180) with the columns <c>rule_id</c>, <c>jurisdiction</c>,
    /// <c>subject_id</c>, <c>reason</c>, <c>approved_by</c> and <c>expires_on</c> (yyyy-mm-dd), in any order.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DatasetException">
    /// It cannot be read, lacks a column or has one twice, or a row is not a waiver; the text names file, line and column.
    /// </exception>
    public static WaiverFile Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            var bytes = File.ReadAllBytes(path);
            var name = Path.GetFileName(path);
            using var reader = new WaiverReader(new MemoryStream(bytes), name);
            return new WaiverFile(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), reader.Read(), reader.Warnings);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new DatasetException(
                new LocalText($"{path}：豁免清单无法读取：{error.Message}", $"{path}: the list of waivers cannot be read: {error.Message}"), error);
        }
    }
}
