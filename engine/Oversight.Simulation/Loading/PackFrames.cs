using System.Globalization;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.PlanDraws.Teams;
using Oversight.Policies.Draws;
using Oversight.Policies.Loading;
using Oversight.Simulation.Rules;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Simulation.Loading;

/// <summary>
/// What the year's plans are drawn from under one set of parameters: frames, officers, rules, and the objects put together into cells. Scenarios that
/// set no parameter share it.
/// </summary>
internal sealed class PackFrames
{
    /// <summary>The rules.</summary>
    public required PackRules Rules { get; init; }

    /// <summary>The caps that are asked: those of the rules, then the one by which overload is counted, where it is none of these.</summary>
    public required IReadOnlyList<InspectionCap> Caps { get; init; }

    /// <summary>The plans, by day and id.</summary>
    public required IReadOnlyList<PlanFrame> Plans { get; init; }

    /// <summary>The cells.</summary>
    public required IReadOnlyList<FrameCell> Cells { get; init; }

    /// <summary>The cell of each object that some plan may draw, in the order of the registry.</summary>
    public required ushort[] CellOf { get; init; }

    /// <summary>Row number of each of these objects in the registry.</summary>
    public required int[] OrdOf { get; init; }

    /// <summary>For each comparison of <see cref="Rules"/> its place within a cell's classes.</summary>
    public required IReadOnlyList<int> ComparisonColumns { get; init; }

    /// <summary>Active objects of the jurisdiction.</summary>
    public required int Active { get; init; }

    /// <summary>Ids of the enforcement officers of the year.</summary>
    public required IReadOnlySet<string> Enforcement { get; init; }

    /// <summary>Year and flagged objects, as rules see them.</summary>
    public required FactContext Context { get; init; }

    /// <summary>Whether the document is in force on any plan's day.</summary>
    public required bool IsInForce { get; init; }

    /// <summary>The multiple of the median above which an officer is overloaded; null = none.</summary>
    public double? OverloadFactor => Rules.Plugin.Pack.OverloadFactor?.On(Context.YearEnd);

    /// <summary>Works it out.</summary>
    /// <param name="database">The database with the loaded tables.</param>
    /// <param name="plugins">The plug-ins, in the order of the jurisdictions' numbers.</param>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="plans">The plans of one year.</param>
    /// <param name="threads">Threads, from 1.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static PackFrames Build(
        DuckDBDatabase database,
        IReadOnlyList<LoadedPlugin> plugins,
        int jurisdiction,
        IReadOnlyList<PlannedDraw> plans,
        int threads,
        CancellationToken cancellation)
    {
        using var connection = database.Connect();
        using var frames = new SamplingFrameBuilder(database, plugins, jurisdiction, plans[0].Day, threads, cancellation);
        var extent = Convert.ToInt32(Scalar(connection, "SELECT coalesce(max(ord) + 1, 0) FROM objects"), CultureInfo.InvariantCulture);
        var isInForce = plans.Any(plan => plugins[jurisdiction].Document.Covers(plan.Day));
        var rules = new PackRules(plugins[jurisdiction], isInForce);
        InspectionCap[] caps = [.. rules.Caps];
        if (rules.Overload is { } overload && !caps.Contains(overload))
        {
            caps = [.. caps, overload];
        }

        var asked = rules.Comparisons;
        var registry = Registry.Read(extent, frames, rules, caps, plans[0].Day, threads, cancellation);
        var (different, made) = (new List<ushort[]>(), new List<PlanFrame>());
        var pools = new Dictionary<DateOnly, IReadOnlyList<PooledOfficer>>();
        foreach (var plan in plans)
        {
            using var own = frames.On(plan.Day);
            var frame = own.Build(plan.PlanId, "simulated_frame", cancellation, leavesOutUsedUp: false)!;
            var codes = FrameCodes.Read(connection, frame, extent, cancellation);
            var number = different.FindIndex(other => other.AsSpan().SequenceEqual(codes));
            if (number < 0)
            {
                number = different.Count;
                different.Add(codes);
            }

            if (!pools.TryGetValue(plan.Day, out var pool))
            {
                pools[plan.Day] = pool = OfficerPool.Read(
                    connection, jurisdiction, plan.Day, own.QualifiedRule is null ? null : own.QualifiedOfficers(cancellation), null, cancellation).Officers;
            }

            made.Add(new PlanFrame(plan, number, frame.Classes, pool, own.TeamSize));
        }

        var (cells, cellOf, ordOf) = FrameCells.PutTogether(registry, different, cancellation);
        var year = plans[0].Day.Year;
        return new PackFrames
        {
            Rules = rules,
            Caps = caps,
            Plans = made,
            Cells = cells,
            CellOf = cellOf,
            OrdOf = ordOf,
            ComparisonColumns = [.. rules.Comparisons.Select(rule => asked.TakeWhile(other => other != rule).Count())],
            Active = registry.Active,
            Enforcement = EnforcementOfficers(connection, jurisdiction, year),
            Context = new FactContext(year, new DateOnly(year, 12, 31)),
            IsInForce = isInForce,
        };
    }

    private static HashSet<string> EnforcementOfficers(DuckDBConnection connection, int jurisdiction, int year)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        using var command = connection.CreateCommand($"SELECT o.officer_id FROM officers o WHERE o.j = ? AND {YearSql.Enforcement("o", year)}", jurisdiction);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return ids;
    }

    private static object? Scalar(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand(sql);
        return command.ExecuteScalar();
    }
}
