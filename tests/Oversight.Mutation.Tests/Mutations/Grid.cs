namespace Oversight.Mutation.Tests.Mutations;

/// <summary>A file cut at its line feeds and commas, quotes or no quotes: enough to move its pieces about.</summary>
internal sealed class Grid
{
    private readonly bool endsWithFeed;

    internal Grid(string raw)
    {
        endsWithFeed = raw.EndsWith('\n');
        var lines = (endsWithFeed ? raw[..^1] : raw).Split('\n');
        Header = [.. lines[0].Split(',')];
        Rows = [.. lines.Skip(1).Select(line => line.Split(',').ToList())];
    }

    /// <summary>The first line's cells.</summary>
    internal List<string> Header { get; }

    /// <summary>The other lines' cells.</summary>
    internal List<List<string>> Rows { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join('\n', Rows.Prepend(Header).Select(cells => string.Join(',', cells))) + (endsWithFeed ? "\n" : "");
}
