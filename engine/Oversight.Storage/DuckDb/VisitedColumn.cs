namespace Oversight.Storage.DuckDb;

/// <summary>A column that <see cref="TableVisit"/> shows.</summary>
/// <param name="Name">Its name, or SQL of what is shown.</param>
/// <param name="Type">VARCHAR, or a number of 1 to 8 bytes.</param>
public sealed record VisitedColumn(string Name, DuckDBType Type)
{
    /// <summary>The types of some columns.</summary>
    internal static DuckDBType[] Types(IReadOnlyList<VisitedColumn> columns)
    {
        var types = new DuckDBType[columns.Count];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = columns[i].Type;
        }

        return types;
    }
}
