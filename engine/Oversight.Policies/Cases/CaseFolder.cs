using System.Text;
using Oversight.Contracts;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Temporary;

namespace Oversight.Policies.Cases;

/// <summary>The rows of some cases as a dataset in a temporary folder, each case a jurisdiction of its own.</summary>
internal sealed class CaseFolder : IDisposable
{
    private readonly WorkFolder _folder = new();
    private readonly Dictionary<(string Table, long Line), (int Case, CaseRow Row)> _places = [];

    public CaseFolder(IReadOnlyList<PolicyCase> cases)
    {
        try
        {
            foreach (var table in ContractTables.All)
            {
                Write(table, cases);
            }
        }
        catch
        {
            _folder.Dispose();
            throw;
        }
    }

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();

    /// <summary>Rows that the reader rejected, by the number of their case.</summary>
    public ILookup<int, LocalText> Rejects(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand(
            "SELECT table_name, line, column_name, coalesce(value, ''), reason FROM rejects WHERE action = 'rejected' ORDER BY ALL");
        using var reader = command.ExecuteReader();
        var rejects = new List<(int Case, LocalText Text)>();
        while (reader.Read())
        {
            var (table, column, value, reason) = (reader.GetString(0), reader.GetString(2), reader.GetString(3), reader.GetString(4));
            var (number, row) = _places[(table, reader.GetInt64(1))];
            rejects.Add((number, new LocalText(
                $"第 {row.Line} 行：{table}.{column} “{value}” 被剔除（{reason}）", $"line {row.Line}: {table}.{column} \"{value}\" is rejected ({reason})")));
        }

        return rejects.ToLookup(reject => reject.Case, reject => reject.Text);
    }

    private void Write(ContractTable table, IReadOnlyList<PolicyCase> cases)
    {
        using var text = new StreamWriter(System.IO.Path.Combine(Path, table.Name + ".csv"), append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        text.WriteLine(string.Join(',', table.Columns.Prepend("jurisdiction")));
        var line = 1L;
        for (var number = 0; number < cases.Count; number++)
        {
            foreach (var row in cases[number].Rows.GetValueOrDefault(table.Name) ?? [])
            {
                var fields = table.Columns.Select(column => Field(row.Fields.GetValueOrDefault(column)));
                text.WriteLine(string.Join(',', fields.Prepend(CaseJurisdiction.IdOf(number))));
                _places[(table.Name, ++line)] = (number, row);
            }
        }
    }

    // Line breaks have no place in a case, and lines are counted here.
    private static string Field(string? value) =>
        value is null ? "" : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
}
