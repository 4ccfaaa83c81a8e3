using Oversight.Contracts.Facts;

namespace Oversight.Storage.Facts;

/// <summary>The SELECT that puts out one fact kind: its key columns, then exactly the asked columns.</summary>
/// <remarks>Only the joins and counts that the asked columns need are made. The rows come in no particular order.</remarks>
public sealed class FactQuery
{
    private static readonly int KeyColumns = Enum.GetValues<KeyColumn>().Length;

    private FactQuery(FactKind kind, string sql, int[] positions, int width) =>
        (Kind, Sql, Positions, Width) = (kind, sql, positions, width);

    /// <summary>What one row stands for.</summary>
    public FactKind Kind { get; }

    /// <summary>The SELECT, over the loaded tables.</summary>
    public string Sql { get; }

    /// <summary>The place of each output column in the kind's column enumeration.</summary>
    public IReadOnlyList<int> Positions { get; }

    /// <summary>Members of the kind's column enumeration, asked or not.</summary>
    public int Width { get; }

    /// <summary>Composes the query.</summary>
    /// <param name="kind">What one row stands for.</param>
    /// <param name="columns">Members of <see cref="ColumnsOf"/>; key columns may be among them, they are put out always.</param>
    /// <param name="year">The report year, 1 to 9999.</param>
    /// <param name="cutOff">The cut-off day.</param>
    /// <param name="subset">Which rows; null = all.</param>
    /// <param name="kept">Whether the tables of <see cref="YearTables"/> are there to be read.</param>
    /// <exception cref="ArgumentException">A name is no column of the kind.</exception>
    public static FactQuery For(
        FactKind kind, IReadOnlySet<string> columns, int year, DateOnly cutOff, FactSubset? subset = null, bool kept = false) =>
        For(kind, columns, new FactContext(year, cutOff), subset, kept);

    /// <summary>Composes the query of a run.</summary>
    /// <param name="kind">What one row stands for.</param>
    /// <param name="columns">Members of <see cref="ColumnsOf"/>; key columns may be among them, they are put out always.</param>
    /// <param name="context">The report year and cut-off day of each jurisdiction.</param>
    /// <param name="subset">Which rows; null = all.</param>
    /// <param name="kept">Whether the tables of <see cref="YearTables"/> are there to be read.</param>
    /// <exception cref="ArgumentException">A name is no column of the kind.</exception>
    public static FactQuery For(
        FactKind kind, IReadOnlySet<string> columns, FactContext context, FactSubset? subset = null, bool kept = false)
    {
        var names = Enum.GetNames(ColumnsOf(kind));
        if (columns.Except(names).FirstOrDefault() is { } unknown)
        {
            throw new ArgumentException($"{kind} facts have no column '{unknown}'.", nameof(columns));
        }

        var positions = Enumerable.Range(0, names.Length).Where(at => at < KeyColumns || columns.Contains(names[at])).ToArray();
        var asked = positions.Skip(KeyColumns).Select(at => names[at]).ToHashSet();
        return new(kind, SqlText.Bind(SourceOf(kind).Render(asked, subset, kept), context, subset?.Jurisdiction), positions, names.Length);
    }

    /// <summary>The enumeration of a kind's columns.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such kind.</exception>
    public static Type ColumnsOf(FactKind kind) => kind switch
    {
        FactKind.Inspection => typeof(InspectionColumn),
        FactKind.Object => typeof(ObjectColumn),
        FactKind.Officer => typeof(OfficerColumn),
        FactKind.Item => typeof(ItemColumn),
        FactKind.Plan => typeof(PlanColumn),
        FactKind.Draw => typeof(DrawColumn),
        FactKind.Objection => typeof(ObjectionColumn),
        FactKind.Jurisdiction => typeof(JurisdictionColumn),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such fact kind."),
    };

    /// <summary>The query's parts. Its columns stand in the order of the enumeration.</summary>
    internal static SqlSource SourceOf(FactKind kind) => kind switch
    {
        FactKind.Inspection => InspectionFacts.Source,
        FactKind.Object => RegistryFacts.Objects,
        FactKind.Officer => RegistryFacts.Officers,
        FactKind.Item => RegistryFacts.Items,
        FactKind.Plan => EventFacts.Plans,
        FactKind.Draw => EventFacts.Draws,
        FactKind.Objection => EventFacts.Objections,
        FactKind.Jurisdiction => JurisdictionFacts.Source,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such fact kind."),
    };
}
