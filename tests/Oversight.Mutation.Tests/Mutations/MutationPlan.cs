using Oversight.Mutation.Tests.Contract;

namespace Oversight.Mutation.Tests.Mutations;

/// <summary>What mutation number n is: the dataset, what is done to which files, and how the command is called.</summary>
internal sealed class MutationPlan
{
    private readonly Dice dice;
    private readonly int dataset;

    /// <summary>Plans a mutation.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="datasets">How many datasets there are to choose from; every twelfth mutation takes the first.</param>
    internal MutationPlan(int number, int datasets)
    {
        Number = number;
        dice = new Dice(number);
        dataset = number % 12 == 0 ? 0 : dice.Between(1, datasets - 1);
        Gb18030 = dice.Once(14);
        Year = dice.Once(4) ? 2022 : null;
        Strict = dice.Once(4);
        FailOnBreach = dice.Once(6);
        Language = dice.Pick(["zh", "en"]);
        Threads = dice.Between(1, 2);
        ReportThere = dice.Once(2);
        var first = dice.Pick(DataContract.Tables).Name;
        for (var more = true; more; more = Steps.Count < 3 && dice.Once(3))
        {
            Steps.Add((Kind(), Steps.Count == 0 || dice.Once(2) ? first : dice.Pick(DataContract.Tables).Name));
        }
    }

    /// <summary>All kinds of mutations.</summary>
    internal static IReadOnlyList<MutationKind> Kinds { get; } =
        [.. ByteMutations.All, .. ColumnMutations.All, .. RowMutations.All, .. CellMutations.All, .. FileMutations.All];

    internal int Number { get; }

    /// <summary>Whether <c>--encoding gb18030</c> is given, most files being written in GB 18030 before they are mutated.</summary>
    internal bool Gb18030 { get; }

    /// <summary>The value of <c>--year</c>, if it is given.</summary>
    internal int? Year { get; }

    /// <summary>Whether <c>--strict</c> is given.</summary>
    internal bool Strict { get; }

    /// <summary>Whether <c>--fail-on breach</c> is given.</summary>
    internal bool FailOnBreach { get; }

    /// <summary>The value of <c>--lang</c>.</summary>
    internal string Language { get; }

    /// <summary>The value of <c>--threads</c>.</summary>
    internal int Threads { get; }

    /// <summary>Whether the output folder holds a report before.</summary>
    internal bool ReportThere { get; }

    /// <summary>The kinds and the tables that they spoil, in order.</summary>
    internal List<(MutationKind Kind, string Table)> Steps { get; } = [];

    /// <summary>Writes the mutated dataset.</summary>
    /// <param name="data">The datasets.</param>
    /// <param name="folder">Where to.</param>
    /// <returns>What was done, one line a step.</returns>
    internal IReadOnlyList<string> Write(SampleData data, string folder)
    {
        var piece = new Workpiece(data[dataset]);
        foreach (var table in DataContract.Tables.Where(_ => Gb18030 && !dice.Once(5)))
        {
            piece[table.Name] = RawText.ToGb18030(piece[table.Name]);
        }

        var done = new List<string> { dataset == 0 ? "the whole sample" : $"cut {dataset} of the sample" };
        foreach (var (kind, table) in Steps)
        {
            var detail = Visible(kind.Apply(piece, table, dice));
            done.Add($"{table}: {kind.Name} ({detail})");
        }

        piece.Write(folder);
        return done;
    }

    // After a mutation of the whole file there is seldom a report to look at.
    private MutationKind Kind() => dice.Pick(Kinds) is var kind && FileMutations.All.Contains(kind) && dice.Once(2) ? dice.Pick(Kinds) : kind;

    private static string Visible(string detail) =>
        string.Concat((detail.Length > 300 ? detail[..300] + "…" : detail).Select(c => char.IsAsciiLetterOrDigit(c) || (c >= ' ' && c < '\u007F') || c == '…' ? $"{c}" : $"\\x{(int)c:X2}"));
}
