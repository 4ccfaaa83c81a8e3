using Oversight.Storage.Datasets.Csv;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>Where a part's rows come from, in its order.</summary>
/// <param name="From">SQL of the relation.</param>
/// <param name="Columns">The known columns that it has, in file order.</param>
internal sealed record RowSource(string From, IReadOnlyList<SourceColumn> Columns)
{
    /// <summary>
    /// Whether the relation has the columns <c>mark</c>, what is wrong with the record as <see cref="CopyMarks"/> has it, and
    /// <c>line</c>, where it begins.
    /// </summary>
    public bool HasLines { get; init; }

    /// <summary>
    /// SQL of a row's place in the file, from 0, by which the rows may be read in any order; null where only their order tells.
    /// </summary>
    public string? Number { get; init; }

    /// <summary>The place of a column in file order, from 1; 0 when the file does not have it.</summary>
    internal int PlaceOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Schema.Name == column)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
