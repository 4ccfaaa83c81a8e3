using System.Globalization;
using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;

namespace Oversight.Simulation.Loading;

/// <summary>
/// How often an inspection finds a problem, by credit grade and industry, from the completed random inspections on record: each group's own rate,
/// drawn towards the rate of all the more, the fewer inspections it has.
/// </summary>
/// <remarks>
/// Empirical Bayes with a beta prior. Its mean is the rate of all; its weight, in inspections, comes by the method of moments from how far the
/// groups' rates lie apart (J. C. Kleinman, <i>Proportions with Extraneous Variance</i>, JASA 68, 1973). Groups that lie no further apart
/// than chance alone puts them all get the rate of all.
/// </remarks>
public sealed class ViolationRates
{
    private readonly Dictionary<(byte Grade, ushort Industry), RateGroup> groups;

    private ViolationRates(IReadOnlyList<RateGroup> all)
    {
        Groups = all;
        (Inspections, Problems) = (all.Sum(group => group.Inspections), all.Sum(group => group.Problems));
        (Mean, Weight) = Prior(all);
        groups = all.ToDictionary(group => (group.Grade, group.IndustryCode));
    }

    /// <summary>Inspections on record.</summary>
    public long Inspections { get; }

    /// <summary>Those of them with a problem result.</summary>
    public long Problems { get; }

    /// <summary>The rate of all; null where there is no inspection.</summary>
    public double? Mean { get; }

    /// <summary>Weight of the prior in inspections; infinite where all groups get the rate of all.</summary>
    public double Weight { get; }

    /// <summary>The groups with an inspection.</summary>
    public IReadOnlyList<RateGroup> Groups { get; }

    /// <summary>The rate of a group; null where there is no inspection at all.</summary>
    public double? Of(byte grade, ushort industry)
    {
        if (Mean is not { } mean || !groups.TryGetValue((grade, industry), out var group) || double.IsPositiveInfinity(Weight))
        {
            return Mean;
        }

        return (group.Problems + (mean * Weight)) / (group.Inspections + Weight);
    }

    /// <summary>The rate of a group.</summary>
    public double? Of(RateGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return Of(group.Grade, group.IndustryCode);
    }

    /// <summary>Makes the rates of counts.</summary>
    /// <param name="groups">Counts by grade and industry.</param>
    public static ViolationRates From(IReadOnlyList<RateGroup> groups) => new(groups);

    internal static ViolationRates Read(DuckDBConnection connection, int jurisdiction)
    {
        var groups = new List<RateGroup>();
        using var command = connection.CreateCommand(
            $"""
            SELECT CAST(o.credit_grade AS INTEGER), coalesce(left(o.industry_code, 2), ''), count(*),
                count(*) FILTER (WHERE i.result IN ({(int)InspectionResult.Problem}, {(int)InspectionResult.Falsified}))
            FROM inspections i JOIN objects o ON o.ord = i.object_ord
            WHERE i.j = ? AND i.source = {(int)InspectionSource.Random}
                AND (i.completed_on IS NOT NULL OR i.ord IN (SELECT ord FROM constructive))
            GROUP BY ALL ORDER BY 1, 2
            """,
            jurisdiction);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var industry = reader.GetString(1);
            groups.Add(new RateGroup(
                (byte)reader.GetInt32(0),
                industry,
                Convert.ToInt64(reader.GetValue(2), CultureInfo.InvariantCulture),
                Convert.ToInt64(reader.GetValue(3), CultureInfo.InvariantCulture)));
        }

        return From(groups);
    }

    private static (double? Mean, double Weight) Prior(IReadOnlyList<RateGroup> groups)
    {
        double total = groups.Sum(group => group.Inspections);
        if (total == 0)
        {
            return (null, double.PositiveInfinity);
        }

        var mean = groups.Sum(group => group.Problems) / total;
        var spread = groups.Sum(group => group.Inspections * Math.Pow(((double)group.Problems / group.Inspections) - mean, 2));
        var chance = mean * (1 - mean);
        var room = total - groups.Sum(group => group.Inspections * (double)group.Inspections / total) - (groups.Count - 1);
        var share = chance > 0 && room > 0 ? (spread - (chance * (groups.Count - 1))) / (chance * room) : 0;
        return (mean, share > 0 ? (1 - Math.Min(share, 1)) / Math.Min(share, 1) : double.PositiveInfinity);
    }
}
