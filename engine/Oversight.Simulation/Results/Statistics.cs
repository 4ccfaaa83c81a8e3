using System.Globalization;
using Oversight.Contracts;

namespace Oversight.Simulation.Results;

/// <summary>The numbers that are taken. Those of a year are of the first; coverage and visits go on over the years that are simulated.</summary>
public static class Statistics
{
    internal const int Inspections = 0;
    internal const int Coverage = 1;
    internal const int OverloadObjects = 2;
    internal const int Visits0 = 3;
    internal const int LoadMean = 7;
    internal const int LoadP95 = 8;
    internal const int LoadMax = 9;
    internal const int OverloadOfficers = 10;
    internal const int Participation = 11;
    internal const int OfficerFrequency = 12;
    internal const int UnfilledPlaces = 13;
    internal const int StaffNeeded = 14;
    internal const int Problems = 15;
    internal const int CoverageUntil = 16;

    private const string Count = "count";
    private const string Share = "share";
    private const string Number = "number";

    /// <summary>The numbers of a simulation over some years, in the order of their columns.</summary>
    /// <param name="years">Years, from 1.</param>
    public static IReadOnlyList<Statistic> Of(int years) =>
    [
        new("inspections", new LocalText("检查次数（一年）", "inspections in the year"), Count, true),
        new("coverage", new LocalText("覆盖率：一年内至少检查一次的存续对象占比", "coverage: active firms visited at least once in the year"), Share, false),
        new("overload_objects", new LocalText("超频对象（一年）", "firms over the cap in the year"), Count, true),
        new("visits_0", new LocalText("未检查的存续对象", "active firms never visited"), Count, true),
        new("visits_1", new LocalText("检查 1 次的对象", "firms visited once"), Count, true),
        new("visits_2", new LocalText("检查 2 次的对象", "firms visited twice"), Count, true),
        new("visits_3_or_more", new LocalText("检查 3 次及以上的对象", "firms visited three times or more"), Count, true),
        new("load_mean", new LocalText("人均检查户次", "team places an officer, mean"), Number, false),
        new("load_p95", new LocalText("检查户次的 95% 分位", "team places an officer, 95 %"), Count, true),
        new("load_max", new LocalText("检查户次最多的执法人员", "team places of the busiest officer"), Count, true),
        new("overload_officers", new LocalText("负荷过重的执法人员", "officers overloaded"), Count, true),
        new("participation", new LocalText("执法人员参与率", "participation of officers"), Share, false),
        new("officer_frequency_min", new LocalText("执法人员最低参与频率", "smallest share of draws of an officer taking part"), Share, false),
        new("unfilled_places", new LocalText("派不出人的检查人次", "team places that nobody can fill"), Count, true),
        new("staff_needed", new LocalText("无人负荷过重所需的执法人员", "officers needed so that nobody is overloaded"), Count, true),
        new("problems_found", new LocalText("预计发现的问题", "problems found, expected"), Number, false),
        .. Enumerable.Range(2, years - 1).Select(year => new Statistic(
            string.Create(CultureInfo.InvariantCulture, $"coverage_{year}_years"),
            new LocalText($"{year} 年内至少检查一次的占比", $"active firms visited at least once within {year} years"),
            Share,
            false)),
    ];
}
