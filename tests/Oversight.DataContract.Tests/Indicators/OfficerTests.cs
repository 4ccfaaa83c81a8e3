using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.Indicators;

/// <summary>Indicators of officers.</summary>
public sealed class OfficerTests : ContractTest
{
    [Sentence("indicator.overload-officers")]
    public void OverloadOfficers_ByPlaces_ExceedTwiceTheMedian()
    {
        (string Pack, string Places, int Overloaded)[] cases =
        [
            ("jintan", "1 1 2", 0), // Median 1: two places do not exceed twice that,
            ("shancheng", "0 0 0 1 1 3", 1), // three do; officers without a place are not in the median.
            ("shuozhou", "1 1 3 5", 1), // Median 2, between the two in the middle: five exceed four,
            ("xinzhou", "1 1 3 4", 0), // four do not.
            ("zibo", "2 2 2", 0),
        ];
        var data = Dataset.Empty();
        foreach (var (pack, places, _) in cases)
        {
            AddLoads(data.In(pack).Object("O1"), places);
        }

        var report = Run(data);
        Assert.Equal(cases.Select(one => $"{one.Pack} {one.Overloaded}"), cases.Select(one => $"{one.Pack} {report.Indicator("overload_officers", one.Pack)}"));
    }

    [Sentence("indicator.overload-officers")]
    public void OverloadOfficers_WithAnotherFactor_ExceedThat()
    {
        var data = Loads("zibo", "2 2 3 5");
        Assert.Equal(1, Run(data, "--set", "zibo.overload_factor=1.2").Indicator("overload_officers", "zibo")); // 5 > 3
        Assert.Equal(2, Run(data, "--set", "zibo.overload_factor=1.1").Indicator("overload_officers", "zibo")); // 3 > 2.75
    }

    [Sentence("indicator.overload-officers")]
    public void Places_AsAuxiliaryOrOfOtherYears_DoNotCount()
    {
        // P1 leads one team and is auxiliary in four; P2 and P3 have a place each, P2 four more in other years.
        var data = Dataset.Of("zibo").Officer("P3").Inspection("N0", "2022-02-01").Team("N0", "P1", "P2", "P3");
        for (var visit = 1; visit <= 4; visit++)
        {
            data.Inspection($"N{visit}", $"2022-03-0{visit}").Assignment($"N{visit}", "P1", new { role = "auxiliary" })
                .Inspection($"M{visit}", $"2021-03-0{visit}").Assignment($"M{visit}", "P2", new { role = "leader" });
        }

        Assert.Equal(0, Run(data).Indicator("overload_officers", "zibo"));
    }

    [Sentence("indicator.overload-officers")]
    public void OverloadOfficers_NotEnforcing_AreComparedButNotInTheMedian()
    {
        // Enforcement officers have one place each; P9, off duty, has three: more than twice their median.
        var data = Loads("zibo", "1 1").Officer("P9", new { on_duty = false });
        for (var visit = 1; visit <= 3; visit++)
        {
            data.Inspection($"N{visit}", $"2022-04-0{visit}").Assignment($"N{visit}", "P9");
        }

        Assert.Equal(1, Run(data).Indicator("overload_officers", "zibo"));
    }

    [Sentence("indicator.no-median")]
    public void OverloadOfficers_WithoutAPlace_AreNull()
    {
        var report = Run(Dataset.Of("zibo").Inspection("N1", "2022-03-01"));
        Assert.Null(report.Indicator("overload_officers", "zibo"));
        Assert.Null(report.Indicator("overload_officers"));
    }

    [Sentence("indicator.participation")]
    public void Participation_OfEnforcementOfficers_CountsThoseWithAPlace()
    {
        // Enforcement officers: P1 (leader), P2 (member), P3 (no place), P4 (auxiliary role), P5 (certified on 31 December 2022 only).
        // None: P6 auxiliary, P7 off duty, P8 without certificate, P9 and P10 certified in other years.
        var data = Dataset.Of("zibo").Officer("P3").Officer("P4")
            .Officer("P5", new { cert_valid_from = "2022-12-31", cert_valid_to = "2024-12-31" })
            .Officer("P6", new { auxiliary = true }).Officer("P7", new { on_duty = false }).Officer("P8", new { cert_no = "" })
            .Officer("P9", new { cert_valid_to = "2021-12-31" }).Officer("P10", new { cert_valid_from = "2023-01-01" })
            .Inspection("N1", "2022-03-01").Team("N1", "P1", "P2", "P6", "P7", "P8", "P9", "P10")
            .Assignment("N1", "P4", new { role = "auxiliary" })
            .Inspection("N2", "2021-03-01").Assignment("N2", "P3", new { role = "leader" });
        Assert.Equal("2/5", Run(data).Base("participation_rate", "zibo"));
    }

    [Sentence("indicator.frequency")]
    public void OfficerFrequency_OfDraws_IsTheSmallest()
    {
        // Draws of the year's inspections: D1, D2, D3 and the unknown D9; P1 took part in three, P2 in one twice, P3 in none.
        var data = Dataset.Of("zibo").Officer("P3").Draw("D2").Draw("D3").Draw("D4")
            .Inspection("N1", "2022-03-01").Team("N1", "P1", "P2")
            .Inspection("N2", "2022-03-02").Team("N2", "P2")
            .Inspection("N3", "2022-03-03", new { draw_id = "D2" }).Team("N3", "P1")
            .Inspection("N4", "2022-03-04", new { draw_id = "D9" }).Team("N4", "P1")
            .Inspection("N5", "2022-03-05", new { draw_id = "D3" })
            .Inspection("N6", "2022-03-06", new { draw_id = "", source = "complaint" }).Team("N6", "P2")
            .Inspection("N7", "2021-03-06", new { draw_id = "D4" }).Team("N7", "P2", "P3");
        Assert.Equal(0.25, Run(data).Indicator("officer_frequency_min", "zibo"));
    }

    [Sentence("reading.3-caps")]
    public void Cap_OfOfficers_ChecksThoseWithACountedEvent()
    {
        // jintan.2.1.4.officer-frequency, at least 0.2: P1 took part in all six draws, P2 in one; P3 in none.
        var data = Dataset.Of("jintan").Officer("P3");
        for (var draw = 1; draw <= 6; draw++)
        {
            data.Draw($"DD{draw}").Inspection($"N{draw}", "2022-03-01", new { draw_id = $"DD{draw}" }).Team($"N{draw}", "P1");
        }

        var report = Run(data.Assignment("N1", "P2"));
        Assert.Equal(2, report.Count("jintan.2.1.4.officer-frequency").Checked);
        Assert.Equal(["P2"], report.Subjects("jintan.2.1.4.officer-frequency"));
    }

    [Sentence("reading.11-pool")]
    public void Officers_OfTheProvince_ArePooled()
    {
        // Zibo 1 1 1, Xinzhou 3 3: nobody exceeds twice the own median; of all five it is 1, and two exceed twice that.
        var data = Loads("zibo", "1 1 1 0").In("xinzhou").Object("O1");
        AddLoads(data, "3 3");
        var report = Run(data);
        Assert.Equal(0, report.Indicator("overload_officers", "zibo"));
        Assert.Equal(0, report.Indicator("overload_officers", "xinzhou"));
        Assert.Equal(2, report.Indicator("overload_officers"));
        Assert.Equal("3/4", report.Base("participation_rate", "zibo"));
        Assert.Equal("5/6", report.Base("participation_rate"));

        // Each by the own pack's factor.
        Assert.Equal(0, Run(data, "--set", "xinzhou.overload_factor=3").Indicator("overload_officers"));
        Assert.Equal(2, Run(data, "--set", "zibo.overload_factor=3").Indicator("overload_officers"));
    }

    /// <summary>A jurisdiction whose officers have so many places each.</summary>
    private static Dataset Loads(string jurisdiction, string places) => AddLoads(Dataset.Empty().In(jurisdiction).Object("O1"), places);

    private static Dataset AddLoads(Dataset data, string places)
    {
        foreach (var (count, officer) in places.Split(' ').Select((count, i) => (int.Parse(count), $"P{i}")))
        {
            data.Officer(officer);
            for (var place = 1; place <= count; place++)
            {
                data.Inspection($"{officer}-{place}", $"2022-03-{place:00}").Assignment($"{officer}-{place}", officer, new { role = place == 1 ? "leader" : "member" });
            }
        }

        return data;
    }
}
