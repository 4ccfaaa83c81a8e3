using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>
/// Finds the hashes that a long column holds more than once, in a few bits a row: first each hash sets its bit and marks one that was set
/// already, then only the hashes with a marked bit are compared. A grouping of millions of different hashes takes far longer.
/// </summary>
internal sealed unsafe class RepeatedHashes : IDisposable
{
    // With this many bits a row, at most one hash in eight has a marked bit by chance; with this many at least, seldom one of a few
    // thousand, and the second look falls away.
    private const int BitsPerRow = 8;
    private const int FewestBits = 1 << 23;
    private const int Shift = 6;

    private readonly ulong mask;
    private readonly ulong* seen;
    private readonly ulong* again;
    private readonly Lock gate = new();
    private readonly List<ulong> candidates = [];
    private bool marked;

    private RepeatedHashes(long rows)
    {
        var bits = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(rows * BitsPerRow, FewestBits));
        mask = bits - 1;
        seen = (ulong*)NativeMemory.AllocZeroed((nuint)(bits >> Shift), sizeof(ulong));
        again = (ulong*)NativeMemory.AllocZeroed((nuint)(bits >> Shift), sizeof(ulong));
    }

    /// <summary>The hashes that are there more than once, each once, in ascending order.</summary>
    /// <param name="database">The database; its threads look.</param>
    /// <param name="table">The table.</param>
    /// <param name="hash">SQL of the hash, an unsigned number of 64 bits that is never null.</param>
    /// <param name="rows">The table's rows, about.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    internal static List<ulong> Find(DuckDBDatabase database, string table, string hash, long rows, CancellationToken cancellationToken)
    {
        using var search = new RepeatedHashes(rows);
        Visit(search.Mark);
        if (search.marked)
        {
            Visit(search.Collect);
        }

        return search.Repeated();

        void Visit(RowVisitor visitor) =>
            TableVisit.Run(database, table, [new VisitedColumn(hash, DuckDBType.UnsignedBigInt)], visitor, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(seen);
        NativeMemory.Free(again);
    }

    private void Mark(VisitedRows rows)
    {
        foreach (var hash in rows.Column(0).Values<ulong>())
        {
            var (word, bit) = Place(hash);
            if ((Interlocked.Or(ref Unsafe.AsRef<ulong>(seen + word), bit) & bit) != 0)
            {
                Interlocked.Or(ref Unsafe.AsRef<ulong>(again + word), bit);
                marked = true;
            }
        }
    }

    private void Collect(VisitedRows rows)
    {
        Span<ulong> found = stackalloc ulong[rows.Count];
        var count = 0;
        foreach (var hash in rows.Column(0).Values<ulong>())
        {
            var (word, bit) = Place(hash);
            if ((again[word] & bit) != 0)
            {
                found[count++] = hash;
            }
        }

        lock (gate)
        {
            candidates.AddRange(found[..count]);
        }
    }

    private (ulong Word, ulong Bit) Place(ulong hash)
    {
        var place = hash & mask;
        return (place >> Shift, 1UL << (int)(place & ((1 << Shift) - 1)));
    }

    private List<ulong> Repeated()
    {
        candidates.Sort();
        var repeated = new List<ulong>();
        for (var i = 1; i < candidates.Count; i++)
        {
            if (candidates[i] == candidates[i - 1] && (repeated.Count == 0 || repeated[^1] != candidates[i]))
            {
                repeated.Add(candidates[i]);
            }
        }

        return repeated;
    }
}
