using Oversight.Contracts;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Evaluation;

/// <summary>Takes the breaches of all workers into the data engine, in bulk.</summary>
internal sealed class BreachSink : IDisposable
{
    public const string Table = "found_breaches";

    private readonly Lock _gate = new();
    private readonly DuckDBConnection _connection;
    private readonly DuckDBAppender _appender;
    private readonly List<LocalText> _notes = [];

    public BreachSink(DuckDBDatabase database)
    {
        _connection = database.Connect();
        _connection.Execute(
            $"""
            CREATE OR REPLACE TABLE {Table} (
                rule INTEGER, subject INTEGER, state UTINYINT, due_on DATE, done_on DATE, days_late INTEGER,
                measured DOUBLE, limit_value DOUBLE, note INTEGER)
            """);
        _appender = _connection.CreateAppender(Table);
    }

    /// <summary>Words of comparisons, by the number in column <c>note</c>.</summary>
    public IReadOnlyList<LocalText> Notes => _notes;

    public void Write(IReadOnlyList<Breach> breaches)
    {
        lock (_gate)
        {
            for (var start = 0; start < breaches.Count; start += DuckDBAppender.Capacity)
            {
                var count = Math.Min(DuckDBAppender.Capacity, breaches.Count - start);
                for (var row = 0; row < count; row++)
                {
                    Write(row, breaches[start + row]);
                }

                _appender.Append(count);
            }
        }
    }

    public void Complete()
    {
        lock (_gate)
        {
            _appender.Complete();
        }
    }

    public void Dispose()
    {
        _appender.Dispose();
        _connection.Dispose();
    }

    private void Write(int row, Breach breach)
    {
        _appender.WriteInt32(0, row, breach.Rule);
        _appender.WriteInt32(1, row, breach.Subject);
        _appender.WriteByte(2, row, (byte)breach.Outcome);
        WriteDate(3, row, breach.Due);
        WriteDate(4, row, breach.Done);
        WriteInt32(5, row, breach.Due is null ? null : breach.DaysLate);
        WriteDouble(6, row, breach.Measured);
        WriteDouble(7, row, breach.Limit);
        if (breach.Note is { } note)
        {
            WriteInt32(8, row, _notes.Count);
            _notes.Add(note);
        }
        else
        {
            _appender.WriteNull(8, row);
        }
    }

    private void WriteDate(int column, int row, DateOnly? value)
    {
        if (value is { } day)
        {
            _appender.WriteDate(column, row, day);
        }
        else
        {
            _appender.WriteNull(column, row);
        }
    }

    private void WriteInt32(int column, int row, int? value)
    {
        if (value is { } number)
        {
            _appender.WriteInt32(column, row, number);
        }
        else
        {
            _appender.WriteNull(column, row);
        }
    }

    private void WriteDouble(int column, int row, double? value)
    {
        if (value is { } number)
        {
            _appender.WriteDouble(column, row, number);
        }
        else
        {
            _appender.WriteNull(column, row);
        }
    }
}
