using Oversight.Mutation.Tests.Contract;

namespace Oversight.Mutation.Tests.Mutations;

/// <summary>Mutations of rows, and of the keys and references that hold them together.</summary>
internal static class RowMutations
{
    internal static IReadOnlyList<MutationKind> All { get; } =
    [
        MutationKind.OfGrid("rows doubled", (grid, _, dice) => Some(grid, dice, (row, _) =>
            grid.Rows.Insert(dice.Once(2) ? grid.Rows.IndexOf(row) + 1 : dice.Next(grid.Rows.Count + 1), [.. row]))),
        MutationKind.OfGrid("all rows doubled", (grid, _, _) =>
        {
            grid.Rows.AddRange(grid.Rows.Select(row => row.ToList()).ToList());
            return "";
        }),
        MutationKind.OfGrid("rows doubled with another cell", (grid, _, dice) => Some(grid, dice, (row, _) =>
        {
            var copy = row.ToList();
            copy[dice.Next(copy.Count)] = dice.Pick(NastyValues.All);
            grid.Rows.Insert(dice.Next(grid.Rows.Count + 1), copy);
        })),
        MutationKind.OfGrid("rows deleted", (grid, _, dice) => Some(grid, dice, (row, _) => grid.Rows.Remove(row))),
        MutationKind.OfGrid("rows shuffled", (grid, _, dice) =>
        {
            dice.Shuffle(grid.Rows);
            return "";
        }),
        new("rows moved to another file", (piece, table, dice) =>
        {
            var to = dice.Pick(DataContract.Tables).Name;
            var (from, into) = (new Grid(piece[table]), new Grid(piece[to]));
            var detail = Some(from, dice, (row, _) =>
            {
                from.Rows.Remove(row);
                into.Rows.Insert(dice.Next(into.Rows.Count + 1), row);
            });
            piece[table] = from.ToString();
            piece[to] = to == table ? piece[to] : into.ToString();
            return $"{detail} to {to}";
        }),
        new("files exchanged", (piece, table, dice) =>
        {
            var other = dice.Pick(DataContract.Tables).Name;
            (piece[table], piece[other]) = (piece[other], piece[table]);
            return other;
        }),
        MutationKind.OfGrid("jurisdiction unknown", (grid, _, dice) =>
        {
            var name = dice.Pick(["nowhere", "ZIBO", "zibo ", RawText.Utf8("淄博"), "else'where", "=1", "linquan"]);
            return grid.Header.IndexOf("jurisdiction") is var at and >= 0
                ? Some(grid, dice, (row, _) => row[Math.Min(at, row.Count - 1)] = name) + " to " + name
                : "";
        }),
        new("jurisdiction renamed everywhere", (piece, _, dice) =>
        {
            var (former, name) = (dice.Pick(DataContract.Covered), dice.Pick(["nowhere", "", "shuozhou", "Zibo"]));
            foreach (var table in DataContract.Tables)
            {
                piece[table.Name] = piece[table.Name].Replace($",{former},", $",{name},", StringComparison.Ordinal).Replace($"\n{former},", $"\n{name},", StringComparison.Ordinal);
            }

            return $"{former} to {name}";
        }),
        new("milestone renamed", (piece, _, dice) =>
        {
            var grid = new Grid(piece["milestones"]);
            var detail = Some(grid, dice, (row, _) => row[Math.Min(1, row.Count - 1)] = dice.Pick(["nothing", "PLANS", "plans ", "half-year", "xinzhou.plans", ""]));
            piece["milestones"] = grid.ToString();
            return detail;
        }),
        MutationKind.OfGrid("keys that are alike", (grid, table, dice) => Some(grid, dice, (row, _) =>
        {
            var at = grid.Header.IndexOf(dice.Pick(DataContract.Table(table).Key));
            var copy = row.ToList();
            if (at >= 0 && at < copy.Count)
            {
                copy[at] = Alike(copy[at], dice);
                grid.Rows.Insert(dice.Next(grid.Rows.Count + 1), copy);
            }
        })),
        MutationKind.OfGrid("keys or references changed", (grid, table, dice) =>
        {
            var ids = DataContract.Table(table).Columns.Where(c => c.RefersTo is not null || DataContract.Table(table).Key.Contains(c.Name)).Select(c => c.Name).ToList();
            var at = grid.Header.IndexOf(dice.Pick(ids));
            return Some(grid, dice, (row, _) =>
            {
                if (at >= 0 && at < row.Count)
                {
                    row[at] = dice.Next(4) switch
                    {
                        0 => "",
                        1 => dice.Pick(NastyValues.All),
                        2 => dice.Pick(grid.Rows) is var other && at < other.Count ? other[at] : "none",
                        _ => Alike(row[at], dice),
                    };
                }
            });
        }),
    ];

    // Alike to the eye, or as a number, but other bytes.
    private static string Alike(string key, Dice dice) => dice.Next(9) switch
    {
        0 => key.ToLowerInvariant(),
        1 => key.ToUpperInvariant(),
        2 => key + " ",
        3 => " " + key,
        4 => key + RawText.Utf8("\u200B"),
        5 => key + "\0",
        6 => "0" + key,
        7 => $"\"{key}\"",
        _ => key.Replace("0", RawText.Utf8("０"), StringComparison.Ordinal),
    };

    // Does something to one row, a few or many.
    private static string Some(Grid grid, Dice dice, Action<List<string>, int> change)
    {
        var count = grid.Rows.Count == 0 ? 0 : dice.Next(3) switch { 0 => 1, 1 => dice.Between(1, 5), _ => dice.Between(1, Math.Max(1, grid.Rows.Count / 3)) };
        for (var i = 0; i < count && grid.Rows.Count > 0; i++)
        {
            change(dice.Pick(grid.Rows), i);
        }

        return $"{count} rows";
    }
}
