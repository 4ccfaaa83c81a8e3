using System.Data;
using System.Text.Json;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Page;

/// <summary>Writes the rows of queries as JSON arrays.</summary>
internal sealed class PageRows(Utf8JsonWriter json, DuckDBConnection connection, CancellationToken cancellation)
{
    /// <summary>Writes a property: the rows of some queries, each an array of its cells.</summary>
    public void Write(string name, params IEnumerable<string> queries) => Write(name, Cells, queries);

    /// <summary>Writes a property: the rows of some queries, each an array with what is written of it.</summary>
    public void Write(string name, Action<IDataRecord> write, params IEnumerable<string> queries)
    {
        json.WritePropertyName(name);
        WriteArray(write, queries);
    }

    /// <summary>Writes the rows alone.</summary>
    public void WriteArray(params IEnumerable<string> queries) => WriteArray(Cells, queries);

    private void WriteArray(Action<IDataRecord> write, IEnumerable<string> queries)
    {
        json.WriteStartArray();
        foreach (var query in queries)
        {
            Each(query, write);
        }

        json.WriteEndArray();
        json.Flush();
        cancellation.ThrowIfCancellationRequested();
    }

    private void Each(string query, Action<IDataRecord> write)
    {
        using var command = connection.CreateCommand(query);
        using var interrupt = cancellation.Register(command.Cancel);
        try
        {
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                json.WriteStartArray();
                write(reader);
                json.WriteEndArray();
            }
        }
        catch (DuckDBException error) when (error.Kind == DuckDBErrorKind.Interrupt)
        {
            throw new OperationCanceledException(error.Message, error, cancellation);
        }
    }

    private void Cells(IDataRecord row)
    {
        for (var i = 0; i < row.FieldCount; i++)
        {
            Value(row.GetValue(i));
        }
    }

    /// <summary>Writes one cell.</summary>
    public void Value(object value)
    {
        switch (value)
        {
            case DBNull:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteNumberValue(Convert.ToInt64(value));
                break;
        }
    }
}
