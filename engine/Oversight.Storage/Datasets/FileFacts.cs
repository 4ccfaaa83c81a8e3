using System.Security.Cryptography;
using Oversight.Storage.Datasets.Sources;

namespace Oversight.Storage.Datasets;

/// <summary>Hashes the files, and scans those in CSV, one after another on a thread of its own while DuckDB loads.</summary>
internal sealed class FileFacts : IDisposable
{
    private readonly CancellationTokenSource stop;
    private readonly Dictionary<string, TaskCompletionSource<CsvShape>> files = new(StringComparer.Ordinal);
    private readonly Task work;

    /// <summary>Starts the work.</summary>
    /// <param name="parts">The parts in the order in which they will be asked for; several may be of one file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal FileFacts(IReadOnlyList<OpenedPart> parts, CancellationToken cancellationToken)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        foreach (var part in Files(parts))
        {
            files[part.Part.File.Path] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        work = Task.Factory.StartNew(
            () => Run(parts), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Waits for a file's facts; one that is not CSV has its hash only.</summary>
    /// <exception cref="DatasetException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal CsvShape Wait(SourceFile file) => files[file.Path].Task.GetAwaiter().GetResult();

    /// <summary>Stops the work and waits for its end.</summary>
    public void Dispose()
    {
        stop.Cancel();
        work.Wait();
        stop.Dispose();
    }

    private static IEnumerable<OpenedPart> Files(IReadOnlyList<OpenedPart> parts) => parts.DistinctBy(part => part.Part.File.Path);

    private void Run(IReadOnlyList<OpenedPart> parts)
    {
        foreach (var part in Files(parts))
        {
            var file = part.Part.File;
            var shape = files[file.Path];
            try
            {
                shape.SetResult(part.Header is null
                    ? new CsvShape(true, 0, Hash(file.Path))
                    : CsvScanner.Scan(file.Path, part.Header, stop.Token));
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
