using System.Globalization;
using Oversight.Storage.DuckDb;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.PlanDraws.Registers;

/// <summary>Puts the ratio that is asked for in the place of a plan's own, so that the pack's rules see it, until this is disposed.</summary>
internal sealed class PlanRatio : IDisposable
{
    private readonly DuckDBConnection connection;
    private readonly string where;
    private readonly decimal? own;
    private readonly bool changed;

    /// <summary>Changes the plan, if another ratio is asked for.</summary>
    /// <param name="connection">A connection to the loaded tables.</param>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="ratio">What is asked for; null = the plan's own.</param>
    public PlanRatio(DuckDBConnection connection, int jurisdiction, PlanRow plan, decimal? ratio)
    {
        (this.connection, own, changed) = (connection, plan.Ratio, ratio is not null && ratio != plan.Ratio);
        where = $"j = {jurisdiction} AND plan_id = {Literal(plan.PlanId)}";
        Set(ratio);
    }

    /// <inheritdoc/>
    public void Dispose() => Set(own);

    private void Set(decimal? ratio)
    {
        if (changed)
        {
            connection.Execute($"UPDATE plans SET ratio = {ratio?.ToString(CultureInfo.InvariantCulture) ?? "NULL"} WHERE {where}");
        }
    }
}
