using Oversight.Storage.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>With what one kind of fact after the other is judged.</summary>
/// <param name="Reader">Reads the facts, on the calling thread.</param>
/// <param name="Workers">The workers, one a thread; no other lane has them.</param>
/// <param name="Cancellation">Stops the judging.</param>
internal sealed record Lane(IFactSource Reader, IReadOnlyList<Worker> Workers, CancellationToken Cancellation);
