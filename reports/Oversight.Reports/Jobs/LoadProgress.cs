using System.Globalization;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Jobs;

/// <summary>Hands on which table of a dataset is read, with its file and the rows read before it.</summary>
/// <param name="progress">Hears of it.</param>
/// <param name="connection">The connection that loads; between two tables nothing runs on it.</param>
/// <param name="data">The dataset.</param>
internal sealed class LoadProgress(IJobProgress progress, DuckDBConnection connection, string data) : IProgress<DatasetProgress>
{
    private string? _before;
    private long _rows;

    public void Report(DatasetProgress value)
    {
        if (_before is not null)
        {
            using var command = connection.CreateCommand($"SELECT count(*) FROM main.{SqlQuote.Name(_before)}");
            _rows += Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }

        _before = value.Table;
        progress.Table(new TableProgress(value.Table, FileOf(value.Table), value.Done + 1, value.Total, _rows));
    }

    // Where a table has no file of its name it is missing, or a map knows its file.
    private string? FileOf(string table) => File.Exists(data)
        ? Path.GetFileName(data)
        : new[] { $"{table}.csv", $"{table}.parquet" }.FirstOrDefault(name => File.Exists(Path.Combine(data, name)));
}
