using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.Registers;

/// <summary>A draw from a table of DuckDB on two threads, against DuckDB's own hash, order and limit on two threads.</summary>
internal sealed class RegisterSamplerRatio : IGuardedRatio
{
    private const int Rows = 2_500_000;
    private RegisterTable? table;

    public string Name => "table draw";

    public string Against => "ORDER BY sha256 LIMIT";

    public string? Lacking => null;

    public void Prepare()
    {
        table = new RegisterTable(Rows, 2);
        if (!table.Sample().Drawn.Select(lot => lot.ToString()).SequenceEqual(table.Query()))
        {
            throw new InvalidOperationException("The draw and DuckDB's query drew different objects.");
        }
    }

    public long Reference()
    {
        table!.Query();
        return Rows;
    }

    public long Subject()
    {
        table!.Sample();
        return Rows;
    }

    public void Dispose() => table?.Dispose();
}
