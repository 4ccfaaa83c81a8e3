using Oversight.Storage.Datasets.Csv;
using Oversight.Storage.Datasets.Loading;

namespace Oversight.Storage.Datasets.Sources;

/// <summary>A part whose columns are known and fit the contract.</summary>
/// <param name="Part">The part.</param>
/// <param name="Columns">All columns of the file, in its order.</param>
/// <param name="Header">The header of a CSV file.</param>
internal sealed record OpenedPart(TablePart Part, IReadOnlyList<FileColumn> Columns, CsvHeader? Header)
{
    /// <summary>The contract's columns that the part has: the file's with their places from 0, then the constants with none.</summary>
    internal IReadOnlyList<KnownColumn> Known { get; } =
    [
        .. Columns.Select((column, place) => Part.Map.ColumnOf(Part.Table, column.Heading, out _) is { } known ? new KnownColumn(known, place) : null)
            .OfType<KnownColumn>(),
        .. Part.Map.Constants.Keys.Select(name => new KnownColumn(Part.Table.Find(name)!, null)),
    ];

    /// <summary>The part read with other types.</summary>
    internal OpenedPart WithTypesOf(IReadOnlyList<FileColumn> columns) =>
        this with { Columns = [.. Columns.Zip(columns, (column, other) => column with { SqlType = other.SqlType })] };

    /// <summary>The places of the known columns that the file has.</summary>
    internal int[] Places => [.. Known.Select(known => known.Place).OfType<int>()];

    /// <summary>Where the known columns come from.</summary>
    /// <param name="alike">Whether all of the file's are text in which empty is null, as in CSV; else each has its own type.</param>
    internal IReadOnlyList<SourceColumn> SourceColumns(bool alike) =>
    [
        .. Known.Select(known => known.Place is { } place
            ? new SourceColumn(known.Column, Columns[place].Expression, alike ? "VARCHAR" : Columns[place].SqlType)
            {
                EmptyIsNull = alike,
                Map = Part.Map.Cell(known.Column),
            }
            : new SourceColumn(known.Column, DuckDb.SqlQuote.Literal(Part.Map.Constants[known.Column.Name]), "VARCHAR") { EmptyIsNull = true }),
    ];

    /// <summary>How the part was understood.</summary>
    internal DatasetPart Describe()
    {
        var names = Known.Select(known => known.Column.Name).ToHashSet(StringComparer.Ordinal);
        return new DatasetPart(
            Part.Table.Name,
            Part.Name,
            [
                .. Known.Select(known => known.Place is { } place
                    ? new DatasetColumn(known.Column.Name, Columns[place].Heading, null)
                    : new DatasetColumn(known.Column.Name, null, Part.Map.Constants[known.Column.Name])),
            ],
            [.. Columns.Select(column => column.Heading).Where(heading => Part.Map.ColumnOf(Part.Table, heading, out _) is null)],
            [.. Part.Table.Columns.Select(column => column.Name).Where(name => !names.Contains(name))]);
    }
}
