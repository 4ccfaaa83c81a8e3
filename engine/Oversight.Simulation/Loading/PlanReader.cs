using System.Globalization;
using Oversight.Contracts;
using Oversight.PlanDraws.Registers;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Simulation.Loading;

/// <summary>Reads the plans of a year.</summary>
internal static class PlanReader
{
    private const int MostFrequency = 366;

    /// <summary>The plans, by day and id.</summary>
    /// <param name="connection">A connection to the loaded tables.</param>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="asked">Ids of the plans; empty = all of the year.</param>
    /// <param name="year">The year; null = that of the first plan asked for, else the latest with a plan.</param>
    /// <exception cref="Oversight.PlanDraws.DrawException">There is no such plan.</exception>
    /// <exception cref="SimulationException">There is no plan.</exception>
    public static PlannedDraw[] Read(DuckDBConnection connection, int jurisdiction, IReadOnlyList<string> asked, int? year)
    {
        foreach (var plan in asked)
        {
            // Says which plan there is instead.
            _ = PlanRow.Read(connection, jurisdiction, plan);
        }

        var all = All(connection, jurisdiction);
        var chosen = asked.Count > 0 ? all.FindAll(plan => asked.Contains(plan.PlanId, StringComparer.Ordinal)) : all;
        var simulated = year ?? (chosen.Count > 0 ? chosen.Max(plan => plan.Day.Year) : 0);
        var draws = chosen.FindAll(plan => plan.Day.Year == simulated);
        if (draws.Count == 0)
        {
            throw new SimulationException(year is null
                ? new LocalText("这个辖区没有可以模拟的计划", "the jurisdiction has no plan that can be simulated")
                : new LocalText($"--year {year}：这个辖区在这一年没有计划", $"--year {year}: the jurisdiction has no plan in that year"));
        }

        return asked.FirstOrDefault(plan => draws.TrueForAll(draw => draw.PlanId != plan)) is { } other
            ? throw new SimulationException(new LocalText(
                $"--plan {other}：它的日期不在 {simulated} 年，一次只模拟一年", $"--plan {other}: its day is not in {simulated}, and one year is simulated at a time"))
            : [.. draws];
    }

    private static List<PlannedDraw> All(DuckDBConnection connection, int jurisdiction)
    {
        var plans = new List<PlannedDraw>();
        using var command = connection.CreateCommand(
            $"""
            SELECT p.plan_id, p.item_id, p.section, p.ratio, {EventFacts.DayOfPlan} AS day, p.ends_on, p.frequency
            FROM plans p WHERE p.j = ? AND {EventFacts.DayOfPlan} IS NOT NULL ORDER BY day, p.plan_id
            """,
            jurisdiction);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var day = (DateOnly)reader.GetValue(4);
            plans.Add(new PlannedDraw(
                reader.GetString(0),
                reader.IsDBNull(1) ? null : reader.GetString(1),
                reader.IsDBNull(2) ? null : reader.GetString(2),
                reader.IsDBNull(3) ? null : (decimal)reader.GetDouble(3),
                day,
                reader.IsDBNull(5) || (DateOnly)reader.GetValue(5) < day ? day : (DateOnly)reader.GetValue(5),
                reader.IsDBNull(6) ? 1 : Math.Clamp(Convert.ToInt32(reader.GetValue(6), CultureInfo.InvariantCulture), 1, MostFrequency)));
        }

        return plans;
    }
}
