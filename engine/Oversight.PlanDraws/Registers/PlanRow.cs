using Oversight.Contracts;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.PlanDraws.Registers;

/// <summary>What a draw needs to know of a plan.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="ItemId">Its item; null where it names none.</param>
/// <param name="Section">Its section; null where it names none.</param>
/// <param name="Ratio">Its ratio, 0 to 1; null where it has none.</param>
/// <param name="Day">Its first day, else the first of its month or year; null where it has no year that is known.</param>
internal sealed record PlanRow(string PlanId, string? ItemId, string? Section, decimal? Ratio, DateOnly? Day)
{
    /// <summary>Reads a plan.</summary>
    /// <param name="connection">A connection to the loaded tables.</param>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="planId">The plan.</param>
    /// <exception cref="DrawException">There is no such plan.</exception>
    public static PlanRow Read(DuckDBConnection connection, int jurisdiction, string planId)
    {
        using var command = connection.CreateCommand(
            $"SELECT p.item_id, p.section, p.ratio, {EventFacts.DayOfPlan} FROM plans p WHERE p.j = ? AND p.plan_id = ?", jurisdiction, planId);
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? new PlanRow(
                planId,
                reader.IsDBNull(0) ? null : reader.GetString(0),
                reader.IsDBNull(1) ? null : reader.GetString(1),
                reader.IsDBNull(2) ? null : (decimal)reader.GetDouble(2),
                reader.IsDBNull(3) ? null : (DateOnly)reader.GetValue(3))
            : throw new DrawException(new LocalText(
                $"计划 {planId}：数据中这个辖区没有可用的这一计划{Near(connection, jurisdiction, planId, "；有 ", "、")}",
                $"plan {planId}: the data has no such plan of this jurisdiction that can be used{Near(connection, jurisdiction, planId, "; there is ", ", ")}"));
    }

    private static string Near(DuckDBConnection connection, int jurisdiction, string planId, string before, string between)
    {
        using var command = connection.CreateCommand(
            "SELECT plan_id FROM plans WHERE j = ? ORDER BY damerau_levenshtein(plan_id, ?), plan_id LIMIT 3", jurisdiction, planId);
        using var reader = command.ExecuteReader();
        var near = new List<string>();
        while (reader.Read())
        {
            near.Add(reader.GetString(0));
        }

        return near.Count > 0 ? before + string.Join(between, near) : "";
    }
}
