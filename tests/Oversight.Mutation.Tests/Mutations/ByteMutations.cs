namespace Oversight.Mutation.Tests.Mutations;

/// <summary>Mutations that know nothing of CSV but its line ends and quotes.</summary>
internal static class ByteMutations
{
    internal static IReadOnlyList<MutationKind> All { get; } =
    [
        MutationKind.OfText("bytes flipped", (raw, dice) => AtSome(raw, dice, 20, (text, at) => Spliced(text, at, 1, dice.Bytes(1)))),
        MutationKind.OfText("bits flipped", (raw, dice) => AtSome(raw, dice, 20, (text, at) => Spliced(text, at, 1, $"{(char)(text[at] ^ (1 << dice.Next(8)))}"))),
        MutationKind.OfText("bytes inserted", (raw, dice) => AtSome(raw, dice, 5, (text, at) => Spliced(text, at, 0, dice.Bytes(dice.Between(1, 20))))),
        MutationKind.OfText("bytes deleted", (raw, dice) => AtSome(raw, dice, 5, (text, at) => Spliced(text, at, dice.Between(1, 60), ""))),
        MutationKind.OfText("block zeroed", (raw, dice) => AtSome(raw, dice, 1, (text, at) =>
        {
            var length = Math.Min(text.Length - at, dice.Between(1, dice.Once(3) ? 4096 : 100));
            return Spliced(text, at, length, new string('\0', length));
        })),
        MutationKind.OfText("NUL inserted", (raw, dice) => AtSome(raw, dice, 5, (text, at) => Spliced(text, at, 0, "\0"))),
        MutationKind.OfText("truncated", (raw, dice) => AtSome(raw, dice, 1, (text, at) => text[..at])),
        MutationKind.OfText("quote inserted", (raw, dice) => AtSome(raw, dice, 3, (text, at) => Spliced(text, at, 0, "\""))),
        MutationKind.OfText("quote inserted at a field's edge", (raw, dice) => AtSome(raw, dice, 3, (text, at) => Spliced(text, Edge(text, at), 0, "\""))),
        MutationKind.OfText("quotes added, some taken away", QuotesTakenAway),
        MutationKind.OfText("quotes taken for commas", (raw, dice) => AtSome(raw, dice, 3, (text, at) => Spliced(text, Edge(text, at), 1, "\","))),
        MutationKind.OfText("CR inserted", (raw, dice) => AtSome(raw, dice, 3, (text, at) => Spliced(text, dice.Once(2) ? Edge(text, at) : at, 0, "\r"))),
        MutationKind.OfText("CR LF in parts", (raw, dice) => (Lines(raw, line => line + (dice.Once(2) ? "\r" : "")), "")),
        MutationKind.OfText("CR LF", (raw, _) => (Lines(raw, line => line + "\r"), "")),
        MutationKind.OfText("CR for LF", (raw, _) => (raw.Replace('\n', '\r'), "")),
        MutationKind.OfText("blank lines", (raw, dice) => (Lines(raw, line => dice.Once(4) ? new string('\n', dice.Between(1, 3)) + line : line), "")),
        MutationKind.OfText("lines of blanks", (raw, dice) => (Lines(raw, line => dice.Once(9) ? $"{dice.Pick([" ", "\t", "  \r", "\"\"", ","])}\n{line}" : line), "")),
        MutationKind.OfText("line feeds inserted", (raw, dice) => AtSome(raw, dice, 5, (text, at) => Spliced(text, at, 0, "\n"))),
    ];

    // Changes the text at one to so many places.
    private static (string Raw, string Detail) AtSome(string raw, Dice dice, int most, Func<string, int, string> change)
    {
        var places = new List<int>();
        for (var count = dice.Between(1, most); count > 0 && raw.Length > 0; count--)
        {
            // The header is short and matters most.
            var at = dice.Once(12) ? dice.Next(Math.Min(raw.Length, 200)) : dice.Next(raw.Length);
            raw = change(raw, at);
            places.Add(at);
        }

        return (raw, $"at byte {string.Join(", ", places)}");
    }

    private static string Spliced(string text, int at, int taken, string put) =>
        string.Concat(text.AsSpan(0, at), put, text.AsSpan(Math.Min(text.Length, at + taken)));

    // The next comma or line end, or the place behind it.
    private static int Edge(string text, int at)
    {
        var edge = text.AsSpan(at).IndexOfAny(',', '\n');
        return edge < 0 ? text.Length : at + edge + (edge & 1);
    }

    private static string Lines(string raw, Func<string, string> change) => string.Join('\n', raw.Split('\n').Select(change));

    private static (string Raw, string Detail) QuotesTakenAway(string raw, Dice dice)
    {
        var grid = new Grid(raw);
        foreach (var row in grid.Rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                row[i] = dice.Once(3) ? $"\"{row[i]}\"" : row[i];
            }
        }

        raw = grid.ToString();
        var taken = dice.Next(3);
        for (var count = taken; count > 0; count--)
        {
            var at = raw.IndexOf('"', dice.Next(raw.Length));
            raw = at < 0 ? raw : Spliced(raw, at, 1, "");
        }

        return (raw, $"{taken} taken");
    }
}
