namespace Oversight.Reports.Jobs;

/// <summary>Divides a memory budget between the data engine and the managed heap.</summary>
internal static class MemoryBudget
{
    // The engine holds the tables; the heap only batches, counts and the page.
    private const double EngineShare = 0.75;

    // A small budget is not eaten up by what neither counts: code, stacks, and the engine's buffers beside its limit.
    private const double LeastEngineShare = 0.45;
    private const long Uncounted = 128L << 20;

    /// <summary>Limits the managed heap to its share of the budget.</summary>
    /// <param name="bytes">The budget.</param>
    /// <returns>The data engine's share, as DuckDB writes it.</returns>
    public static string Divide(long bytes)
    {
        AppContext.SetData("GCHeapHardLimit", (ulong)(bytes * (1 - EngineShare)));
        GC.RefreshMemoryLimit();
        var engine = Math.Max((bytes - Uncounted) * EngineShare, bytes * LeastEngineShare);
        return $"{(long)engine >> 20}MiB";
    }
}
