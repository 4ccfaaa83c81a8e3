using Oversight.Contracts;
using Oversight.Policies.Draws;
using Oversight.Storage;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws.Registers;

/// <summary>Makes the register of a draw out of its sampling frame.</summary>
/// <param name="connection">A connection to the database with the frame and the registry.</param>
/// <param name="columns">Properties that make strata beside the frame's classes.</param>
internal sealed class RegisterBuilder(DuckDBConnection connection, IReadOnlyList<StratumColumn> columns)
{
    /// <summary>Makes a register.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="table">Name of the table that is made.</param>
    /// <param name="text">Takes the canonical text; null = only its hash is wanted.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="DrawException">An id or the name of a stratum holds a tab or a line end, which the canonical text cannot show.</exception>
    public Register Build(SamplingFrame frame, string table, Stream? text, CancellationToken cancellation)
    {
        var label = columns.Count == 0
            ? "''"
            : $"concat_ws(';', {string.Join(", ", columns.Select(column => $"'{column.Name}=' || coalesce({column.Sql}, '-')"))})";
        connection.Execute(
            $"CREATE OR REPLACE TABLE {table}_labelled AS SELECT o.object_id, f.class, {label} AS label, f.state "
            + $"FROM {frame.Table} f JOIN objects o ON o.ord = f.ord",
            cancellation);
        var strata = Strata(frame, table);
        connection.Execute($"CREATE OR REPLACE TABLE {table}_strata (class USMALLINT, label VARCHAR, stratum INTEGER)", cancellation);
        for (var number = 0; number < strata.Count; number++)
        {
            using var insert = connection.CreateCommand(
                $"INSERT INTO {table}_strata VALUES (?, ?, ?)", strata[number].Stratum.Class, strata[number].Label, number);
            insert.Execute(cancellation);
        }

        connection.Execute(
            $"CREATE OR REPLACE TABLE {table} AS SELECT l.object_id, s.stratum, l.state FROM {table}_labelled l "
            + $"JOIN {table}_strata s ON s.class = l.class AND s.label = l.label ORDER BY l.object_id; "
            + $"DROP TABLE {table}_labelled; DROP TABLE {table}_strata",
            cancellation);
        var names = strata.Select(found => found.Stratum.Name).ToArray();
        return new Register(
            table, [.. strata.Select(found => found.Stratum)], new CanonicalText(connection).Hash(table, names, text, cancellation));
    }

    private List<(RegisterStratum Stratum, string Label)> Strata(SamplingFrame frame, string table)
    {
        var found = new List<(RegisterStratum Stratum, string Label)>();
        using (var command = connection.CreateCommand(
            $"SELECT CAST(class AS INTEGER), label, count(*), count(*) FILTER (state = 0) FROM {table}_labelled GROUP BY ALL"))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                var (number, label) = (reader.GetInt32(0), reader.GetString(1));
                found.Add((new RegisterStratum(NameOf(frame, number, label), number, reader.GetInt64(2), reader.GetInt64(3)), label));
            }
        }

        found.Sort((left, right) => Utf8Order.Comparer.Compare(left.Stratum.Name, right.Stratum.Name));
        return found.Select(one => one.Stratum.Name).FirstOrDefault(name => name.AsSpan().ContainsAny('\t', '\n')) is { } faulty
            ? throw new DrawException(new LocalText(
                $"层 “{faulty}” 的名称含制表符或换行，不能写入名单；请改正数据或换一个分层属性",
                $"stratum \"{faulty}\": its name holds a tab or a line end, which the register cannot show; mend the data or stratify otherwise"))
            : found;
    }

    private string NameOf(SamplingFrame frame, int number, string label)
    {
        var parts = frame.Classes.Count > 1 ? new[] { frame.Classes[number].Name?.Zh ?? "其他" } : [];
        return string.Join(';', columns.Count > 0 ? [.. parts, label] : parts.Length > 0 ? parts : ["全部"]);
    }
}
