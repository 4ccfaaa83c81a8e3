namespace Oversight.Mutation.Tests.Mutations;

/// <summary>Mutations of columns and of the header.</summary>
internal static class ColumnMutations
{
    private static readonly string[] UnknownNames =
        ["remark", "object_id ", "year_", RawText.Utf8("备注"), "rowid", "mark", "line", "j", "bad", "c0", "t1", "\"a\"\"b\"", "'", "\"a\nb\"", "1", "\u00FF"];

    internal static IReadOnlyList<MutationKind> All { get; } =
    [
        MutationKind.OfGrid("column cut from the header", (grid, _, dice) => Of(grid, dice, (at, name) =>
        {
            grid.Header.RemoveAt(at);
            return name;
        })),
        MutationKind.OfGrid("column cut from the rows", (grid, _, dice) => Of(grid, dice, (at, name) =>
        {
            var one = dice.Once(2);
            foreach (var row in grid.Rows.Where(row => row.Count > at && (!one || dice.Once(20))))
            {
                row.RemoveAt(at);
            }

            return name;
        })),
        MutationKind.OfGrid("column cut", (grid, _, dice) => Of(grid, dice, (at, name) =>
        {
            Each(grid, row => row.RemoveAt(at), at);
            return name;
        })),
        MutationKind.OfGrid("column cut, but not a compulsory one", (grid, table, dice) =>
        {
            var contract = Contract.DataContract.Table(table);
            var optional = Enumerable.Range(0, grid.Header.Count).Where(i => contract.Find(grid.Header[i]) is not { MustExist: true }).ToList();
            return optional.Count == 0 ? "" : Cut(grid, dice.Pick(optional));
        }),
        MutationKind.OfGrid("columns swapped", (grid, _, dice) => Of(grid, dice, (at, name) =>
        {
            var other = dice.Next(grid.Header.Count);
            Each(grid, row => (row[at], row[other]) = (row[other], row[at]), Math.Max(at, other));
            return name;
        })),
        MutationKind.OfGrid("columns swapped in the header", (grid, _, dice) => Of(grid, dice, (at, name) =>
        {
            var other = dice.Next(grid.Header.Count);
            (grid.Header[at], grid.Header[other]) = (grid.Header[other], grid.Header[at]);
            return $"{name} with {grid.Header[at]}";
        })),
        MutationKind.OfGrid("columns in another order", (grid, _, dice) =>
        {
            var order = Enumerable.Range(0, grid.Header.Count).ToList();
            dice.Shuffle(order);
            Each(grid, row =>
            {
                var cells = row.ToArray();
                for (var i = 0; i < order.Count; i++)
                {
                    row[i] = cells[order[i]];
                }
            }, grid.Header.Count - 1);
            return string.Join(' ', grid.Header);
        }),
        MutationKind.OfGrid("column doubled", (grid, _, dice) => Of(grid, dice, (at, name) =>
        {
            var to = dice.Next(grid.Header.Count + 1);
            Each(grid, row => row.Insert(Math.Min(to, row.Count), row[at]), at);
            return name;
        })),
        MutationKind.OfGrid("unknown column", (grid, _, dice) =>
        {
            var (to, name, cell) = (dice.Next(grid.Header.Count + 1), dice.Pick(UnknownNames), dice.Pick(NastyValues.All));
            Each(grid, row => row.Insert(Math.Min(to, row.Count), cell), -1);
            grid.Header[to] = name;
            return name;
        }),
        MutationKind.OfGrid("column renamed", (grid, _, dice) => Of(grid, dice, (at, name) =>
        {
            grid.Header[at] = dice.Next(9) switch
            {
                0 => name.ToUpperInvariant(),
                1 => $" {name}\t",
                2 => RawText.Utf8("\uFEFF") + name,
                3 => $"\"{name}\"",
                4 => $"\"{name}",
                5 => "",
                6 => name + "\0",
                7 => $"\"{name}\" ",
                _ => dice.Pick(UnknownNames),
            };
            return $"{name} to {grid.Header[at]}";
        })),
        MutationKind.OfGrid("header shifted below", (grid, _, dice) =>
        {
            grid.Rows.Insert(0, [.. grid.Header]);
            var blank = dice.Once(2);
            for (var i = 0; i < grid.Header.Count; i++)
            {
                grid.Header[i] = blank ? "" : RawText.Utf8("表头");
            }

            return blank ? "empty names above it" : "names twice above it";
        }),
        MutationKind.OfGrid("header again among the rows", (grid, _, dice) =>
        {
            var at = dice.Next(grid.Rows.Count + 1);
            grid.Rows.Insert(at, [.. grid.Header]);
            return $"row {at}";
        }),
    ];

    private static string Of(Grid grid, Dice dice, Func<int, string, string> change)
    {
        var at = dice.Next(grid.Header.Count);
        return grid.Header.Count == 0 ? "" : change(at, grid.Header[at]);
    }

    private static string Cut(Grid grid, int at)
    {
        var name = grid.Header[at];
        Each(grid, row => row.RemoveAt(at), at);
        return name;
    }

    // The header and those rows that are long enough.
    private static void Each(Grid grid, Action<List<string>> change, int last)
    {
        foreach (var row in grid.Rows.Prepend(grid.Header).Where(row => row.Count > last))
        {
            change(row);
        }
    }
}
