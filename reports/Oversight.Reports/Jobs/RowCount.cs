using Oversight.Contracts.Facts;

namespace Oversight.Reports.Jobs;

/// <summary>Rows judged so far: the kinds of fact come one after another, and each counts its own rows.</summary>
internal sealed class RowCount
{
    private readonly Dictionary<FactKind, long> _rows = [];

    /// <summary>Takes a kind's count and gives the count over all kinds.</summary>
    public long Of(FactKind kind, long rows)
    {
        _rows[kind] = rows;
        return _rows.Values.Sum();
    }
}
