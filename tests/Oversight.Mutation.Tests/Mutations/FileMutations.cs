namespace Oversight.Mutation.Tests.Mutations;

/// <summary>Mutations after which a file is no table's file any more, or none at all.</summary>
internal static class FileMutations
{
    internal static IReadOnlyList<MutationKind> All { get; } =
    [
        MutationKind.OfText("file emptied", (_, dice) => dice.Pick([("", "no byte"), (RawText.Utf8("\uFEFF"), "a mark"), ("\n\r\n\n", "blank lines"), ("\0", "a NUL")])),
        MutationKind.OfText("header alone", (raw, dice) => (raw.Split('\n')[0] + dice.Pick(["", "\n", "\r\n", "\n\n\n"]), "")),
        MutationKind.OfText("header lost", (raw, _) => (raw[(raw.IndexOf('\n', StringComparison.Ordinal) + 1)..], "")),
        MutationKind.OfText("random bytes", (_, dice) => (dice.Bytes(dice.Between(1, 20_000)), "")),
        MutationKind.OfText("Parquet's magic", (_, dice) => ($"PAR1{dice.Bytes(dice.Between(0, 3000))}PAR1", "")),
        MutationKind.OfText("file twice in one", (raw, _) => (raw + raw, "")),
        Put("file missing", File.Delete),
        Put("folder for a file", path =>
        {
            File.Delete(path);
            Directory.CreateDirectory(path);
        }),
        Put("link to nowhere", path => Link(path, "nowhere.csv")),
        Put("link to itself", path => Link(path, Path.GetFileName(path))),
        Put("link to the file", path =>
        {
            File.Move(path, path + ".moved");
            File.CreateSymbolicLink(path, path + ".moved");
        }),
        Put("Parquet beside it", path => File.WriteAllText(Path.ChangeExtension(path, ".parquet"), "PAR1PAR1")),
        Put("Parquet that is none", path => File.Move(path, Path.ChangeExtension(path, ".parquet"))),
        Put("unreadable", path =>
        {
            // Whoever runs as root can read it all the same.
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.None);
            }
        }),
    ];

    private static MutationKind Put(string name, Action<string> put) => new(name, (piece, table, _) =>
    {
        piece.Replace(table, put);
        return "";
    });

    private static void Link(string path, string target)
    {
        File.Delete(path);
        File.CreateSymbolicLink(path, target);
    }
}
