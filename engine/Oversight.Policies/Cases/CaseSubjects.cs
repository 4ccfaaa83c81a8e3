using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Cases;

/// <summary>The ids of the loaded rows, by their row numbers.</summary>
internal sealed class CaseSubjects(DuckDBConnection connection)
{
    private readonly Dictionary<SubjectKind, string[]> _ids = [];

    /// <summary>The id of a subject; null where the rule itself names it, or it is the jurisdiction.</summary>
    public string? IdOf(SubjectKind kind, int ord) => SubjectTables.Of(kind) is { } table
        ? (_ids.TryGetValue(kind, out var ids) ? ids : _ids[kind] = Read(table.Name, table.Id))[ord]
        : null;

    private string[] Read(string table, string id)
    {
        using var command = connection.CreateCommand($"SELECT {id} FROM {table} ORDER BY ord");
        using var reader = command.ExecuteReader();
        var ids = new List<string>();
        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return [.. ids];
    }
}
