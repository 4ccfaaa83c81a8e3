using Oversight.Storage.DuckDb;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Sources;

/// <summary>The databases of a dataset, attached for reading only while it loads.</summary>
internal sealed class AttachedDatabases(DuckDBConnection connection) : IDisposable
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The base tables of a database's schema <c>main</c>, by their names' bytes; views are code and are not read.</summary>
    /// <exception cref="DatasetException">The file cannot be read.</exception>
    internal IReadOnlyList<string> Tables(SourceFile file)
    {
        var database = Attach(file);
        using var command = connection.CreateCommand(
            $"SELECT table_name FROM duckdb_tables() WHERE database_name = {Literal(database)} AND schema_name = 'main' ORDER BY table_name");
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    /// <summary>SQL of a table's rows.</summary>
    internal string Relation(TablePart part) => $"{Attach(part.File)}.main.{Name(part.Section!)}";

    /// <summary>Reads a table's columns.</summary>
    /// <exception cref="DatasetException">The table cannot be read.</exception>
    internal OpenedPart Open(TablePart part)
    {
        try
        {
            return new OpenedPart(part, RelationSource.Columns(connection, Relation(part)), Header: null);
        }
        catch (DuckDBException error)
        {
            throw DatasetErrors.Unreadable(part.File, error);
        }
    }

    /// <summary>Detaches them.</summary>
    public void Dispose()
    {
        if (names.Count == 0)
        {
            return;
        }

        try
        {
            connection.Execute(string.Concat(names.Values.Select(name => $"DETACH {name}; ")));
        }
        catch (DuckDBException)
        {
            // The database is past mending; the error that came before tells why and must not be hidden by this one.
        }
    }

    private string Attach(SourceFile file)
    {
        if (names.TryGetValue(file.Path, out var name))
        {
            return name;
        }

        name = $"given{names.Count}";
        try
        {
            connection.Execute($"ATTACH {Literal(Path.GetFullPath(file.Path))} AS {name} (READ_ONLY, TYPE duckdb)");
        }
        catch (DuckDBException error)
        {
            throw DatasetErrors.Unreadable(file, error);
        }

        names.Add(file.Path, name);
        return name;
    }
}
