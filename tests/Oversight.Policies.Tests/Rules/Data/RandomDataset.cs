using Oversight.Policies.Tests.Rules.Reference;

namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>Makes a small dataset in which every rule finds rows that hold, rows that fail and rows to which it does not apply.</summary>
internal static class RandomDataset
{
    private static readonly string[] Jurisdictions = ["shuozhou", "zibo", "xinzhou", "shancheng", "jintan"];

    /// <summary>Makes the dataset of a seed.</summary>
    /// <param name="seed">The seed: the same seed gives the same rows.</param>
    /// <param name="year">The report year around which the events lie.</param>
    /// <param name="asOf">The cut-off day, around which some dates lie.</param>
    /// <param name="calendar">The working days.</param>
    public static Dataset Make(int seed, int year, DateOnly asOf, NaiveCalendar calendar)
    {
        var dice = new Dice((seed * 10007) + year);
        var data = new Dataset();
        foreach (var jurisdiction in Jurisdictions.Where(_ => !dice.Chance(4)))
        {
            // Ids repeat from one jurisdiction to the next: keys and references hold within one.
            new RandomJurisdiction(dice, new EdgeDays(dice, calendar, year, asOf), data, jurisdiction, year).Fill();
        }

        return data;
    }
}
