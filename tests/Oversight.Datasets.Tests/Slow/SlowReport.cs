namespace Oversight.Datasets.Tests.Slow;

/// <summary>All breaches of a dataset in a year, found the slow and obvious way.</summary>
internal static class SlowReport
{
    public static List<(string Rule, string Kind, string Id)> Make(string folder, int year)
    {
        var findings = new List<(string, string, string)>();
        Add("jintan", new DateOnly(2018, 1, 1), DateOnly.MaxValue, SlowJintan.Check);
        Add("shancheng", new DateOnly(2016, 10, 8), DateOnly.MaxValue, SlowShancheng.Check);
        Add("shuozhou", new DateOnly(2020, 12, 31), DateOnly.MaxValue, SlowShuozhou.Check);
        Add("xinzhou", new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31), SlowXinzhou.Check);
        Add("zibo", new DateOnly(2020, 6, 6), new DateOnly(2025, 6, 5), SlowZibo.Check);
        return findings;

        void Add(string id, DateOnly from, DateOnly to, Action<SlowJurisdiction> check)
        {
            if (from.Year <= year && to.Year >= year)
            {
                var jurisdiction = new SlowJurisdiction(folder, id, year, from, to);
                check(jurisdiction);
                findings.AddRange(jurisdiction.Findings);
            }
        }
    }
}
