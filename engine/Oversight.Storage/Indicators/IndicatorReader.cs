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
    private static readonly (string Name, Column Numerator, Column Denominator)[] Ratios =
    [
        (Names.Coverage, Column.CoverageNumerator, Column.CoverageDenominator),
        (Names.RandomCoverage, Column.RandomCoverageNumerator, Column.RandomCoverageDenominator),
        (Names.ParticipationRate, Column.ParticipationNumerator, Column.ParticipationDenominator),
        (Names.PublicationRate, Column.PublicationNumerator, Column.PublicationDenominator),
        (Names.RandomPublicationRate, Column.RandomPublicationNumerator, Column.RandomPublicationDenominator),
        (Names.DrawCompletionRate, Column.DrawCompletionNumerator, Column.DrawCompletionDenominator),
        (Names.JointRate, Column.JointShareNumerator, Column.JointShareDenominator),
        (Names.ProblemRate, Column.ProblemShareNumerator, Column.ProblemShareDenominator),
        (Names.CreditApplicationRate, Column.CreditApplicationNumerator, Column.CreditApplicationDenominator),
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
        var columns = Ratios.SelectMany(ratio => new[] { ratio.Numerator, ratio.Denominator }).Select(column => column.ToString());
        YearTables.Keep(connection, context, cancellationToken);
        YearTables.KeepCrossObjects(connection, context, anew: true, cancellationToken);
        var facts = FactQuery.For(FactKind.Jurisdiction, columns.ToHashSet(), context, kept: true);
        var counts = Rows(facts.Sql).ToDictionary(
            row => row[(int)Column.Ord],
            row => facts.Positions.Zip(row).ToDictionary(pair => (Column)pair.First, pair => (long)pair.Second));
        var officers = Rows(IndicatorQuery.Officers(context)).ToDictionary(row => row[0]);
        var outside = Rows(IndicatorQuery.OutsideValidity(context)).ToDictionary(row => row[0], row => (long)row[1]);
        var cross = Rows(IndicatorQuery.CrossOverload)[0][0];

        var jurisdictions = counts.Keys.Order()
            .Select(j => new JurisdictionIndicators(j, Values(j, column => counts[j][column]), outside.GetValueOrDefault(j)));
        var province = Values(IndicatorQuery.Province, column => counts.Values.Sum(row => row[column]));
        return new([.. province, IndicatorValue.Count(Names.CrossOverloadObjects, cross)], [.. jurisdictions]);

        List<IndicatorValue> Values(int scope, Func<Column, long> count)
        {
            var order = Names.InOrder.ToArray();
            var team = officers.GetValueOrDefault(scope);
            return
            [
                .. Ratios.Select(ratio => IndicatorValue.Ratio(ratio.Name, count(ratio.Numerator), count(ratio.Denominator)))
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
                        rows.Add([.. Enumerable.Range(0, chunk.ColumnCount).Select(at => Number(chunk.Column(at), row))]);
                    }
                }
            }

            return rows;
        }

        static int Number(ColumnView column, int row) => column.IsNull(row) ? 0 : column.Int32(row);
    }
}
