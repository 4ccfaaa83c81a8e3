using System.Text.Json;
using Oversight.PlanDraws.Records;

namespace Oversight.PlanDraws.Verification;

/// <summary>Finds the first field in which a record is not what it should be.</summary>
public static class RecordComparer
{
    /// <summary>
    /// Looks at the fields that a verification takes as given, each of which has a digest: nothing else could tell that one was
    /// altered.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <returns>Null where each agrees with its digest.</returns>
    public static Difference? Given(DrawRecord record)
    {
        var expected = DrawRecordJson.DigestsOf(record);
        var faulty = expected.Keys.Union(record.Digests.Keys).Order(StringComparer.Ordinal)
            .FirstOrDefault(path => expected.GetValueOrDefault(path) != record.Digests.GetValueOrDefault(path));
        if (faulty is null)
        {
            return null;
        }

        // The content's hash covers the field and not the digest, and tells which of the two was altered.
        var isDigest = !expected.ContainsKey(faulty) || DrawRecordJson.ContentHash(record) == record.ContentSha256;
        return new Difference(isDigest ? $"digests.{faulty}" : faulty, Digest(record.Digests, faulty), Digest(expected, faulty));
    }

    /// <summary>Compares a record with what was recomputed from its request.</summary>
    /// <param name="recorded">The record.</param>
    /// <param name="recomputed">The same draw, made anew.</param>
    /// <returns>The first difference in the order of the record's fields; null where there is none.</returns>
    public static Difference? First(DrawRecord recorded, DrawRecord recomputed) =>
        First("", DrawRecordJson.Tree(recorded), DrawRecordJson.Tree(recomputed));

    private static string? Digest(IReadOnlyDictionary<string, string> digests, string path) =>
        digests.TryGetValue(path, out var digest) ? $"SHA-256 {digest}" : null;

    private static Difference? First(string path, JsonElement? recorded, JsonElement? recomputed)
    {
        if (recorded is not { } left || recomputed is not { } right || left.ValueKind != right.ValueKind)
        {
            return new Difference(path, recorded?.GetRawText(), recomputed?.GetRawText());
        }

        return left.ValueKind switch
        {
            JsonValueKind.Object => InObjects(path, left, right),
            JsonValueKind.Array => InArrays(path, left, right),
            _ => left.GetRawText() == right.GetRawText() ? null : new Difference(path, left.GetRawText(), right.GetRawText()),
        };
    }

    private static Difference? InObjects(string path, JsonElement left, JsonElement right)
    {
        foreach (var field in right.EnumerateObject())
        {
            var other = left.TryGetProperty(field.Name, out var value) ? value : (JsonElement?)null;
            if (First(Join(path, field.Name), other, field.Value) is { } difference)
            {
                return difference;
            }
        }

        foreach (var field in left.EnumerateObject())
        {
            if (!right.TryGetProperty(field.Name, out _))
            {
                return new Difference(Join(path, field.Name), field.Value.GetRawText(), null);
            }
        }

        return null;
    }

    private static Difference? InArrays(string path, JsonElement left, JsonElement right)
    {
        // Indexing a long array of objects is slow: each step walks it from the start.
        using var others = left.EnumerateArray();
        var index = 0;
        foreach (var item in right.EnumerateArray())
        {
            var other = others.MoveNext() ? others.Current : (JsonElement?)null;
            if (First($"{path}[{index}]", other, item) is { } difference)
            {
                return difference;
            }

            index++;
        }

        return others.MoveNext() ? new Difference($"{path}[{index}]", others.Current.GetRawText(), null) : null;
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
