using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;
using Column = Oversight.Contracts.Facts.JurisdictionColumn;
using Names = Oversight.Storage.Indicators.IndicatorNames;

namespace Oversight.Storage.Indicators;

/// <summary>Reads the indicators of a year from the loaded tables.</summary>
public static class IndicatorReader
{
    // The plain ratios, as the jurisdiction facts count them.
    private static readonly PlainRatio[] Ratios =
    [
        new(Names.Coverage, Column.CoverageNumerator, Column.CoverageDenominator),
        new(Names.RandomCoverage, Column.RandomCoverageNumerator, Column.RandomCoverageDenominator),
        new(Names.ParticipationRate, Column.ParticipationNumerator, Column.ParticipationDenominator),
        new(Names.PublicationRate, Column.PublicationNumerator, Column.PublicationDenominator),
        new(Names.RandomPublicationRate, Column.RandomPublicationNumerator, Column.RandomPublicationDenominator),
        new(Names.DrawCompletionRate, Column.DrawCompletionNumerator, Column.DrawCompletionDenominator),
        new(Names.JointRate, Column.JointShareNumerator, Column.JointShareDenominator),
        new(Names.ProblemRate, Column.ProblemShareNumerator, Column.ProblemShareDenominator),
        new(Names.CreditApplicationRate, Column.CreditApplicationNumerator, Column.CreditApplicationDenominator),
    ];

    /// <summary>Computes all indicators but those that follow the breaches.</summary>
    /// <param name="connection">A connection to the loaded tables, with packs, constructive and flagged filled.</param>
    /// <param name="year">The report year, 1 to 9999.</param>
    /// <param name="cutOff">The cut-off day.</param>
    /// <param name="cancellationToken">Interrupts the running query.</param>
    /// <exception cref="DuckDBException">A query fails.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IndicatorSet Read(
        DuckDBConnection connection, int year, DateOnly cutOff, CancellationToken cancellationToken = default) =>
        Read(connection, new FactContext(year, cutOff), cancellationToken);

    /// <summary>Computes the same for jurisdictions that may be judged for periods of their own; the province's values then mix them.</summary>
    /// <param name="connection">A connection to the loaded tables, with packs, constructive and flagged filled.</param>
    /// <param name="context">The report year and cut-off day of each jurisdiction.</param>
    /// <param name="cancellationToken">Interrupts the running query.</param>
    /// <exception cref="DuckDBException">A query fails.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IndicatorSet Read(DuckDBConnection connection, FactContext context, CancellationToken cancellationToken = default)
    {
        var columns = Ratios.SelectMany(ratio => new[] { ratio.Numerator.ToString(), ratio.Denominator.ToString() });
        YearTables.Keep(connection, context, cancellationToken);
        YearTables.KeepCrossObjects(connection, context, anew: true, cancellationToken);
        var facts = FactQuery.For(FactKind.Jurisdiction, columns.ToHashSet(), context, kept: true);
        var counts = Rows(facts.Sql).Select(row => ByColumn(facts, row)).ToList();
        var officers = Rows(IndicatorQuery.Officers(context)).ToDictionary(row => row[0]);
        var outside = Rows(IndicatorQuery.OutsideValidity(context)).ToDictionary(row => row[0], row => (long)row[1]);
        var cross = Rows(IndicatorQuery.CrossOverload)[0][0];

        var jurisdictions = counts
            .Select(row => new JurisdictionIndicators(row[(int)Column.Ord], Values(row[(int)Column.Ord], [row]), outside.GetValueOrDefault(row[(int)Column.Ord])))
            .OrderBy(found => found.Jurisdiction);
        var province = Values(IndicatorQuery.Province, counts);
        return new([.. province, IndicatorValue.Count(Names.CrossOverloadObjects, cross)], [.. jurisdictions]);

        List<IndicatorValue> Values(int scope, IReadOnlyList<int[]> rows)
        {
            var order = Names.InOrder.ToArray();
            var team = officers.GetValueOrDefault(scope);
            return
            [
                .. Ratios.Select(ratio => IndicatorValue.Ratio(ratio.Name, Sum(rows, ratio.Numerator), Sum(rows, ratio.Denominator)))
                    .Append(IndicatorValue.Count(Names.OverloadOfficers, team?[1]))
                    .Append(IndicatorValue.Ratio(Names.OfficerFrequencyMin, team?[2] ?? 0, team?[3] ?? 0))
                    .OrderBy(value => Array.IndexOf(order, value.Name)),
            ];
        }

        // Few rows of whole numbers; a null reads as 0 and is never asked for.
        List<int[]> Rows(string sql)
        {
            var rows = new List<int[]>();
            using var stream = connection.Stream(sql, cancellationToken);
            while (stream.TryNext(out var chunk))
            {
                using (chunk)
                {
                    for (var row = 0; row < chunk.Count; row++)
                    {
                        var numbers = new int[chunk.ColumnCount];
                        for (var at = 0; at < numbers.Length; at++)
                        {
                            numbers[at] = Number(chunk.Column(at), row);
                        }

                        rows.Add(numbers);
                    }
                }
            }

            return rows;
        }

        static int Number(ColumnView column, int row) => column.IsNull(row) ? 0 : column.Int32(row);
    }

    private static int[] ByColumn(FactQuery facts, int[] row)
    {
        var numbers = new int[facts.Width];
        for (var at = 0; at < row.Length; at++)
        {
            numbers[facts.Positions[at]] = row[at];
        }

        return numbers;
    }

    private static long Sum(IReadOnlyList<int[]> rows, Column column) => rows.Sum(row => (long)row[(int)column]);

    private sealed record PlainRatio(string Name, Column Numerator, Column Denominator);
}
