using System.Globalization;
using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Cases;

/// <summary>The ids of the loaded rows, by their row numbers.</summary>
internal sealed class CaseSubjects(DuckDBConnection connection)
{
    private readonly Dictionary<SubjectKind, Dictionary<int, string>> _ids = [];

    /// <summary>The id of a subject; null where the rule itself names it, or it is the jurisdiction.</summary>
    public string? IdOf(SubjectKind kind, int ord) => SubjectTables.Of(kind) is { } table
        ? (_ids.TryGetValue(kind, out var ids) ? ids : _ids[kind] = Read(table.Name, table.Id))[ord]
        : null;

    // Rejected rows leave gaps in the numbers.
    private Dictionary<int, string> Read(string table, string id)
    {
        using var command = connection.CreateCommand($"SELECT ord, {id} FROM {table}");
        using var reader = command.ExecuteReader();
        var ids = new Dictionary<int, string>();
        while (reader.Read())
        {
            ids.Add(Convert.ToInt32(reader[0], CultureInfo.InvariantCulture), reader.GetString(1));
        }

        return ids;
    }
}
