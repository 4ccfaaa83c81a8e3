using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.PlanDraws.Records;
using Oversight.PlanDraws.Tests.Support;
using Oversight.PlanDraws.Verification;

namespace Oversight.PlanDraws.Tests.Verification;

public sealed class RecordVerifierTests : IDisposable
{
    // Of a long list the first two and the last are altered: all items are compared by one loop.
    private const int ItemsOfAList = 3;

    private readonly Province province = Province.County("zibo", objects: 40, officers: 8, ratio: "0.5");

    [Fact]
    public void Verify_UnalteredRecord_FindsNoDifference() => Assert.Null(RecordVerifier.Verify(Read(Text(Record())), Redraw));

    [Fact]
    public void Verify_EachFieldAlteredInTurn_NamesThatField()
    {
        var record = Record();
        var text = Text(record);
        var again = new Dictionary<string, DrawRecord>(StringComparer.Ordinal);
        var fields = Leaves("", JsonNode.Parse(text)!).ToList();
        Assert.True(fields.Count > 160, $"only {fields.Count} fields were altered");
        Assert.All(fields, field =>
        {
            var tree = JsonNode.Parse(text)!;
            Alter(tree, field);

            Assert.Contains(NameOf(field), Named(tree.ToJsonString(), again), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Verify_EachFieldTakenOutInTurn_NamesThatField()
    {
        var text = Text(Record());
        var again = new Dictionary<string, DrawRecord>(StringComparer.Ordinal);
        Assert.All(Leaves("", JsonNode.Parse(text)!).Where(field => !field.EndsWith(']')).ToList(), field =>
        {
            var tree = JsonNode.Parse(text)!;
            var (parent, name) = Parent(tree, field);
            parent.AsObject().Remove(name);
            Assert.Contains(NameOf(field).Split('.')[^1], Named(tree.ToJsonString(), again), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("UPDATE objects SET status = 2 WHERE object_id = (SELECT max(object_id) FROM objects)", "plans[0].register.rows")]
    [InlineData("UPDATE objects SET exempt_from = DATE '2022-01-01' WHERE object_id = (SELECT max(object_id) FROM objects)", "plans[0].strata[0].drawable")]
    [InlineData("UPDATE officers SET cert_no = NULL WHERE officer_id = 'F02'", "officers.rows")]
    public void Verify_OtherData_NamesTheFirstDifference(string sql, string field)
    {
        var record = Record();
        province.Execute(sql);
        Assert.Equal(field, Difference(Text(record))?.Field);
    }

    public void Dispose() => province.Dispose();

    private DrawRecord Record()
    {
        // One object is exempt, one officer recused, and whatever can be asked for is asked for.
        province.Execute("UPDATE items SET tier = 1");
        var request = Requests.For("zibo", "P1", "P2") with { SeedSource = "dice", Ratio = 0.5m, MaxLoad = 30, Stratify = ["category"] };
        var first = province.Draw(request);
        province.Execute($"UPDATE objects SET exempt_to = DATE '2022-06-30' WHERE object_id = '{first.Plans[0].Drawn![0].ObjectId}'");
        var visit = province.Draw(request).Visits![0];
        return province.Draw(request with { Changes = [new ChangeRequest(visit.Leader!, "回避", ChangeMethod.Swap, visit.ObjectId, "局长")] });
    }

    // A list of the request has one digest, so it is named as a whole.
    private static string NameOf(string field) => field.StartsWith("request.", StringComparison.Ordinal) ? field.Split('[')[0] : field;

    private DrawRecord Redraw(DrawRequest request) => province.Draw(request);

    private Difference? Difference(string text) => RecordVerifier.Verify(Read(text), request => province.Draw(request));

    /// <summary>What a verification says of an altered record: the field of its first difference, or the reader's words.</summary>
    private string Named(string text, Dictionary<string, DrawRecord> again)
    {
        try
        {
            var difference = RecordVerifier.Verify(Read(text), request =>
            {
                var asked = JsonSerializer.Serialize(request);
                return again.TryGetValue(asked, out var made) ? made : again[asked] = Redraw(request);
            });
            return difference?.Field ?? "nothing";
        }
        catch (DrawException refused)
        {
            return refused.Message;
        }
    }

    private static string Text(DrawRecord record)
    {
        using var stream = new MemoryStream();
        DrawRecordJson.Write(record, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static DrawRecord Read(string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            return DrawRecordJson.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<string> Leaves(string path, JsonNode node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Leaves(path.Length == 0 ? field.Key : $"{path}.{field.Key}", field.Value!)),
        JsonArray items => Enumerable.Range(0, items.Count)
            .Where(index => index < ItemsOfAList - 1 || index == items.Count - 1)
            .SelectMany(index => Leaves($"{path}[{index}]", items[index]!)),
        _ => [path],
    };

    private static void Alter(JsonNode tree, string path)
    {
        var (parent, name) = Parent(tree, path);
        var old = name.StartsWith('[') ? parent[int.Parse(name[1..^1], null)]! : parent[name]!;
        JsonNode changed = old.GetValueKind() switch
        {
            JsonValueKind.Number => JsonValue.Create(old.GetValue<decimal>() + 1),
            JsonValueKind.True => JsonValue.Create(false),
            JsonValueKind.False => JsonValue.Create(true),
            _ => JsonValue.Create(Altered(old.GetValue<string>())),
        };
        if (name.StartsWith('['))
        {
            parent[int.Parse(name[1..^1], null)] = changed;
        }
        else
        {
            parent[name] = changed;
        }
    }

    // Another value of the same form: a day stays a day, a hash a hash.
    private static string Altered(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day)
        ? day.AddDays(1).ToString("yyyy-MM-dd", null)
        : text.Length == 0 ? "x" : text[..^1] + (text[^1] == '0' ? '1' : '0');

    private static (JsonNode Parent, string Name) Parent(JsonNode tree, string path)
    {
        // A digest's own name has dots in it.
        if (path.StartsWith("digests.", StringComparison.Ordinal))
        {
            return (tree["digests"]!, path["digests.".Length..]);
        }

        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        var node = tree;
        foreach (var step in steps[..^1])
        {
            node = step.StartsWith('[') ? node[int.Parse(step[1..^1], null)]! : node[step]!;
        }

        return (node, steps[^1]);
    }
}
