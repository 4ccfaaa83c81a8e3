namespace Oversight.Storage.Datasets;

/// <summary>How a file of a dataset was understood.</summary>
/// <param name="Table">The table.</param>
/// <param name="File">The file, with its sheet or table where that is not named after the table.</param>
/// <param name="Columns">The contract's columns that it has, in its order, then those that the map sets.</param>
/// <param name="LeftOut">Headings that were left out.</param>
/// <param name="Missing">The contract's columns that it does not have; they read as null.</param>
public sealed record DatasetPart(
    string Table, string File, IReadOnlyList<DatasetColumn> Columns, IReadOnlyList<string> LeftOut, IReadOnlyList<string> Missing);
