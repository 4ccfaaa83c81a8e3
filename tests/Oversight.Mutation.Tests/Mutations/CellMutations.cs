using Oversight.Mutation.Tests.Contract;

namespace Oversight.Mutation.Tests.Mutations;

/// <summary>Mutations of cells: values, encodings, sizes.</summary>
internal static class CellMutations
{
    private const int Mebibyte = 1024 * 1024;

    internal static IReadOnlyList<MutationKind> All { get; } =
    [
        MutationKind.OfGrid("nasty cells", (grid, _, dice) => Cells(grid, dice, dice.Between(1, 30), _ => dice.Pick(NastyValues.All))),
        MutationKind.OfGrid("nasty cells, many", (grid, _, dice) => Cells(grid, dice, dice.Between(30, 300), _ => dice.Pick(NastyValues.All))),
        MutationKind.OfGrid("nasty column", (grid, _, dice) =>
        {
            var (at, value) = (dice.Next(grid.Header.Count), dice.Pick(NastyValues.All));
            foreach (var row in grid.Rows.Where(row => at < row.Count))
            {
                row[at] = value;
            }

            return $"{grid.Header[at]} = {value}";
        }),
        MutationKind.OfGrid("nasty values in typed columns", (grid, table, dice) =>
        {
            var typed = DataContract.Table(table).Columns.Where(c => c.Kind != ValueKind.Text).Select(c => grid.Header.IndexOf(c.Name)).ToHashSet();
            return Cells(grid, dice, dice.Between(20, 100), _ => dice.Pick(NastyValues.All), typed.Contains);
        }),
        MutationKind.OfGrid("cells in GB 18030", (grid, _, dice) => Cells(grid, dice, dice.Between(1, 200), RawText.ToGb18030)),
        MutationKind.OfGrid("Chinese cells in GB 18030", (grid, _, dice) =>
            Cells(grid, dice, dice.Between(1, 20), _ => RawText.ToGb18030(RawText.Utf8(dice.Pick(["淄博市张店区", "丂", "啊", "镕㐀", "甲,乙"]))))),
        MutationKind.OfGrid("rows in GB 18030, about half", (grid, _, dice) =>
        {
            var half = Math.Min(grid.Rows.Count, (grid.Rows.Count / 2) + dice.Next(3));
            for (var i = 0; i < half; i++)
            {
                grid.Rows[i] = [.. string.Join(',', grid.Rows[i]).Split(',').Select(RawText.ToGb18030)];
                grid.Rows[i][^1] += dice.Once(9) ? "" : "\u00C4";
            }

            return $"{half} of {grid.Rows.Count}";
        }),
        MutationKind.OfText("file in GB 18030", (raw, _) => (RawText.ToGb18030(raw), "")),
        MutationKind.OfText("file in UTF-16", (raw, dice) =>
        {
            var (mark, big) = (dice.Once(2), dice.Once(2));
            return (RawText.ToUtf16(mark ? RawText.Utf8("\uFEFF") + raw : raw, big), $"mark {mark}, big-endian {big}");
        }),
        MutationKind.OfText("byte-order marks", (raw, dice) => dice.Next(4) switch
        {
            0 => (RawText.Utf8("\uFEFF") + raw, "one"),
            1 => (RawText.Utf8("\uFEFF\uFEFF") + raw, "two"),
            2 => (RawText.Utf8("\uFEFF\n") + raw, "one with a line end"),
            _ => (raw.Replace("\n", "\n" + RawText.Utf8("\uFEFF"), StringComparison.Ordinal), "one before every row"),
        }),
        MutationKind.OfGrid("cell of a megabyte", (grid, _, dice) => Cells(grid, dice, dice.Between(1, 2), _ =>
        {
            var size = dice.Pick([1_000_000, 1_050_000, 2_097_152, 3_000_000]);
            return dice.Next(5) switch
            {
                0 => new string('9', size),
                1 => $"\"{new string('x', size)}\"",
                2 => string.Concat(Enumerable.Repeat(RawText.Utf8("字"), size / 3)),
                3 => $"\"{string.Concat(Enumerable.Repeat("ab\n", size / 3))}\"",
                _ => new string('x', size),
            };
        })),
        new("record of about 1 MiB", AboutOneMebibyte),
        MutationKind.OfGrid("cells with 10,000 line breaks", (grid, _, dice) =>
        {
            var text = dice.Once(2) ? "x\n" : "\r\n";
            return Cells(grid, dice, dice.Between(1, 3), _ => $"\"{string.Concat(Enumerable.Repeat(text, 10_000))}\"");
        }),
        MutationKind.OfGrid("5,000 columns", (grid, _, dice) =>
        {
            var (header, rows) = dice.Next(3) switch { 0 => (true, true), 1 => (true, false), _ => (false, true) };
            if (header)
            {
                grid.Header.AddRange(Enumerable.Range(0, 5000).Select(i => $"more{i}"));
            }

            foreach (var row in grid.Rows.Where((_, i) => rows && (header || i % 9 == 0)))
            {
                row.AddRange(Enumerable.Repeat("", 5000));
            }

            return $"header {header}, rows {rows}";
        }),
        MutationKind.OfGrid("header of a megabyte", (grid, _, dice) =>
        {
            var size = dice.Pick([900_000, 1_100_000, 3_000_000]);
            grid.Header.Add(dice.Once(2) ? new string('x', size) : $"\"{string.Concat(Enumerable.Repeat("ab\n", size / 3))}\"");
            foreach (var row in grid.Rows)
            {
                row.Add("");
            }

            return $"{size}";
        }),
    ];

    private static string Cells(Grid grid, Dice dice, int count, Func<string, string> change, Func<int, bool>? where = null)
    {
        var changed = new List<string>();
        for (; count > 0 && grid.Rows.Count > 0; count--)
        {
            var row = dice.Next(grid.Rows.Count);
            var at = dice.Next(grid.Rows[row].Count);
            if (where is null || where(at))
            {
                grid.Rows[row][at] = change(grid.Rows[row][at]);
                changed.Add($"row {row} cell {at}");
            }
        }

        return string.Join(", ", changed);
    }

    // One record whose length without line end is the limit, or a few bytes more or less.
    private static string AboutOneMebibyte(Workpiece piece, string table, Dice dice)
    {
        var grid = new Grid(piece[table]);
        var texts = DataContract.Table(table).Columns
            .Where(c => c is { Kind: ValueKind.Text, MustExist: false, RefersTo: null })
            .Select(c => grid.Header.IndexOf(c.Name)).Where(i => i >= 0).ToList();
        if (grid.Rows.Count == 0 || texts.Count == 0)
        {
            return "no place";
        }

        var (row, at, length) = (dice.Pick(grid.Rows), dice.Pick(texts), Mebibyte + dice.Between(-3, 3));
        if (at >= row.Count)
        {
            return "no place";
        }

        row[at] = "";
        var left = length - row.Sum(cell => cell.Length) - row.Count + 1;
        var lines = dice.Once(2);
        row[at] = lines ? $"\"{string.Concat(Enumerable.Repeat("0123456\n", left / 8)).PadRight(left, 'x').AsSpan(0, left - 2)}\"" : new string('x', left);
        var feeds = dice.Once(2);
        piece[table] = feeds ? grid.ToString() : grid.ToString().Replace("\n", "\r\n", StringComparison.Ordinal);
        return $"{length} bytes in row {grid.Rows.IndexOf(row)}, lines {lines}, LF {feeds}";
    }
}
