using Oversight.Contracts;
using Oversight.Storage.Datasets;

namespace Oversight.Cli.Console;

/// <summary>How far a job is, in one sentence. Safe for use from several threads.</summary>
internal sealed class JobState(Words words, TimeProvider time)
{
    private readonly Lock _lock = new();
    private string _step = "";
    private DatasetProgress? _table;
    private double _rate;
    private long _rows;
    private (long Done, long All) _replicates;
    private long _start = time.GetTimestamp();

    public void Step(LocalText name)
    {
        lock (_lock)
        {
            (_step, _table, _rows, _replicates, _start) = (words[name], null, 0, default, time.GetTimestamp());
        }
    }

    public void Table(DatasetProgress table)
    {
        lock (_lock)
        {
            // Of the rows before: how far the table itself is, nobody knows.
            (_table, _rate) = (table, table.Rows / Math.Max(time.GetElapsedTime(_start).TotalSeconds, 1));
        }
    }

    public void Rows(long rows)
    {
        lock (_lock)
        {
            _rows = rows;
        }
    }

    public void Replicates(long done, long all)
    {
        lock (_lock)
        {
            _replicates = (done, all);
        }
    }

    /// <summary>The step, what it is at, and for how long it has been running.</summary>
    public override string ToString()
    {
        lock (_lock)
        {
            var seconds = time.GetElapsedTime(_start).TotalSeconds;
            var parts = new List<string>();
            if (_table is { } table)
            {
                parts.Add(Source(table));
                parts.Add(words[$"第 {table.Done + 1} 张表，共 {table.Total} 张", $"table {table.Done + 1} of {table.Total}"]);
                parts.Add(words[$"此前已读 {table.Rows:N0} 行", $"{table.Rows:N0} rows before"]);
                if (table.Rows > 0)
                {
                    parts.Add(words[$"每秒 {_rate:N0} 行", $"{_rate:N0}/s"]);
                }
            }

            if (_rows > 0)
            {
                parts.Add(words[$"{_rows:N0} 行", $"{_rows:N0} rows"]);
                parts.Add(words[$"每秒 {_rows / Math.Max(seconds, 1):N0} 行", $"{_rows / Math.Max(seconds, 1):N0}/s"]);
            }

            if (_replicates is { Done: > 0 and var done, All: var all })
            {
                var left = seconds / done * (all - done);
                parts.Add(words[$"第 {done:N0} 遍，共 {all:N0} 遍", $"{done:N0} of {all:N0} replicates"]);
                parts.Add(words[$"每秒 {done / Math.Max(seconds, 1):N0} 遍", $"{done / Math.Max(seconds, 1):N0}/s"]);
                parts.Add(words[$"约剩 {left:N0} 秒", $"about {left:N0} s left"]);
            }

            parts.Add(words[$"{seconds:N0} 秒", $"{seconds:N0} s"]);
            return words[$"{_step}：{string.Join("，", parts)}", $"{_step}: {string.Join(", ", parts)}"];
        }
    }

    // A file named after its table says both.
    private string Source(DatasetProgress table) => table.Files switch
    {
        [] => table.Table,
        [var file] when Path.GetFileNameWithoutExtension(file) == table.Table => file,
        var files => words[$"{table.Table}（{string.Join('、', files)}）", $"{table.Table} ({string.Join(", ", files)})"],
    };
}
