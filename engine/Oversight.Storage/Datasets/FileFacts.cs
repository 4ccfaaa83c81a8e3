using System.Security.Cryptography;

namespace Oversight.Storage.Datasets;

/// <summary>Hashes the files, and scans those in CSV, one after another on a thread of its own while DuckDB loads.</summary>
internal sealed class FileFacts : IDisposable
{
    private readonly CancellationTokenSource stop;
    private readonly Dictionary<TableFile, TaskCompletionSource<CsvShape>> files = [];
    private readonly Task work;

    /// <summary>Starts the work.</summary>
    /// <param name="headers">The files in the order in which they will be asked for, with the header of those in CSV.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal FileFacts(IReadOnlyList<(TableFile File, CsvHeader? Header)> headers, CancellationToken cancellationToken)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        foreach (var (file, _) in headers)
        {
            files[file] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        work = Task.Factory.StartNew(
            () => Run(headers), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Waits for a file's facts; a Parquet file has its hash only.</summary>
    /// <exception cref="DatasetException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal CsvShape Wait(TableFile file) => files[file].Task.GetAwaiter().GetResult();

    /// <summary>Stops the work and waits for its end.</summary>
    public void Dispose()
    {
        stop.Cancel();
        work.Wait();
        stop.Dispose();
    }

    private void Run(IReadOnlyList<(TableFile File, CsvHeader? Header)> headers)
    {
        foreach (var (file, header) in headers)
        {
            var shape = files[file];
            try
            {
                shape.SetResult(header is null
                    ? new CsvShape(true, 0, Hash(file.Path))
                    : CsvScanner.Scan(file.Path, header, stop.Token));
            }
            catch (OperationCanceledException)
            {
                shape.SetCanceled(stop.Token);
            }
            catch (Exception error)
            {
                // Whoever waits gets it, whatever it is.
                shape.SetException(error is IOException or UnauthorizedAccessException ? DatasetErrors.Unreadable(file, error) : error);
            }
        }
    }

    private string Hash(string path)
    {
        using var file = File.OpenRead(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1024 * 1024];
        while (file.Read(buffer) is var read and > 0)
        {
            stop.Token.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
