namespace Oversight.Policies.Cases;

/// <summary>A row of a table of the data contract, written as in CSV.</summary>
/// <param name="Line">Its line in the file of cases, from 1.</param>
/// <param name="Fields">Its fields by column; null is empty.</param>
public sealed record CaseRow(int Line, IReadOnlyDictionary<string, string?> Fields)
{
    /// <summary>The row with the fields of another put over its own.</summary>
    public CaseRow ChangedBy(CaseRow other)
    {
        var fields = new Dictionary<string, string?>(Fields, StringComparer.Ordinal);
        foreach (var (column, value) in other.Fields)
        {
            fields[column] = value;
        }

        return new CaseRow(other.Line, fields);
    }
}
