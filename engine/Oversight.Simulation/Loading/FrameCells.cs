namespace Oversight.Simulation.Loading;

/// <summary>Puts objects that nothing tells apart together into cells.</summary>
internal static class FrameCells
{
    private const int MostCells = ushort.MaxValue;

    /// <summary>Puts them together.</summary>
    /// <param name="registry">What is known of the objects.</param>
    /// <param name="frames">The different frames, as <see cref="FrameCodes"/> reads them.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The cells; and, for each object that some plan may draw, its cell and its row number in the registry.</returns>
    /// <exception cref="SimulationException">There are too many.</exception>
    public static (List<FrameCell> Cells, ushort[] CellOf, int[] OrdOf) PutTogether(Registry registry, List<ushort[]> frames, CancellationToken cancellation)
    {
        // Told apart by one property after the other: a pair of numbers becomes one.
        var extent = registry.Grade.Length;
        var numbers = new int[extent];
        Refine(numbers, ord => (registry.Industry[ord] << 8) | registry.Grade[ord], cancellation);
        Refine(numbers, ord => registry.IsActive[ord] ? 1 : 0, cancellation);
        foreach (var classes in registry.ClassOf)
        {
            Refine(numbers, ord => classes[ord], cancellation);
        }

        foreach (var counts in registry.Counts)
        {
            Refine(numbers, ord => counts[ord] ? 1 : 0, cancellation);
        }

        foreach (var codes in frames)
        {
            Refine(numbers, ord => codes[ord], cancellation);
        }

        var cells = new List<FrameCell>();
        var (cellOf, ordOf) = (new List<ushort>(), new List<int>());
        for (var ord = 0; ord < extent; ord++)
        {
            if (numbers[ord] == cells.Count)
            {
                cells.Add(new FrameCell(
                    registry.Grade[ord],
                    registry.Industry[ord],
                    Array.ConvertAll(registry.ClassOf, classes => classes[ord]),
                    Array.ConvertAll(registry.Counts, counts => counts[ord]),
                    [.. frames.Select(codes => codes[ord])]));
            }

            var cell = cells[numbers[ord]];
            cell.Size++;
            cell.Active += registry.IsActive[ord] ? 1 : 0;
            if (cell.Codes.Any(FrameCodes.IsDrawable))
            {
                cellOf.Add((ushort)numbers[ord]);
                ordOf.Add(ord);
            }
        }

        return (cells, [.. cellOf], [.. ordOf]);
    }

    /// <summary>Parts the objects further; numbers are given in the order of the registry.</summary>
    private static void Refine(int[] numbers, Func<int, int> property, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var found = new Dictionary<(int, int), int>();
        for (var ord = 0; ord < numbers.Length; ord++)
        {
            var key = (numbers[ord], property(ord));
            if (!found.TryGetValue(key, out var number))
            {
                found[key] = number = found.Count;
            }

            numbers[ord] = number;
        }

        if (found.Count > MostCells)
        {
            throw new SimulationException(new Contracts.LocalText(
                $"按等级、行业和抽取规则把对象分成了 {found.Count} 组，模拟至多 {MostCells} 组；请一次少模拟几个计划（--plan）",
                $"grade, industry and the rules of the draws part the objects into {found.Count} groups; a simulation takes up to {MostCells}: simulate fewer plans at a time (--plan)"));
        }
    }
}
