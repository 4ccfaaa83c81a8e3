using Oversight.Contracts.Facts;

namespace Oversight.Storage.Facts;

/// <summary>Where facts come from.</summary>
public interface IFactSource
{
    /// <summary>Reads every row once. Returns when the last batch has been read, or nothing runs any more.</summary>
    /// <param name="kind">What one row stands for.</param>
    /// <param name="columns">Members of the kind's column enumeration; the key columns are read always.</param>
    /// <param name="context">The report year and cut-off day; handed on with each batch.</param>
    /// <param name="workers">Threads that may read, from 1.</param>
    /// <param name="visit">
    /// Reads one batch, given the worker's number from 0. Called on one thread a worker; the batch ends when it returns.
    /// </param>
    /// <param name="progress">Told, on the calling thread, how many rows have been read so far.</param>
    /// <param name="subset">Which rows are read; null = all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Rows read.</returns>
    /// <exception cref="ArgumentException">A name is no column of the kind.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    long Scan(
        FactKind kind,
        IReadOnlySet<string> columns,
        FactContext context,
        int workers,
        Action<FactBatch, int> visit,
        Action<long>? progress = null,
        FactSubset? subset = null,
        CancellationToken cancellationToken = default);
}
