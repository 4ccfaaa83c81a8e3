namespace Oversight.Benchmarks.Peers.Linq.Packs;

/// <summary>Rows of one kind that the document speaks about.</summary>
/// <param name="Kind">The kind of subject.</param>
/// <param name="Rows">The rows within the document's validity.</param>
/// <param name="Id">The id of a row.</param>
/// <param name="InYear">Whether a row's event lies in the report year; always for a registry.</param>
/// <param name="Outside">Whether the document leaves a row out (Zibo, Art. 21).</param>
internal sealed record Judged<TRow>(string Kind, IReadOnlyCollection<TRow> Rows, Func<TRow, string> Id, Func<TRow, bool> InYear, Func<TRow, bool> Outside);
