using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.Indicators;

/// <summary>The province, and empty bases.</summary>
public sealed class ProvinceTests : ContractTest
{
    [Sentence("indicator.empty")]
    public void Ratios_OverAnEmptyBase_AreNull()
    {
        // One item is all there is.
        var report = Run(Dataset.Empty().In("zibo").Item("I1"), "--year", "2022");
        string[] ratios =
        [
            "coverage", "random_coverage", "participation_rate", "officer_frequency_min", "publication_rate", "random_publication_rate",
            "draw_completion_rate", "joint_rate", "problem_rate", "credit_application_rate",
        ];
        foreach (var ratio in ratios)
        {
            Assert.Null(report.Indicator(ratio, "zibo"));
            Assert.Null(report.Indicator(ratio));
        }

        Assert.Equal("0/0", report.Base("coverage", "zibo"));
        Assert.Equal(0, report.Indicator("overload_objects", "zibo"));
        Assert.Equal(0, report.Indicator("deadline_breaches", "zibo"));
        Assert.Equal(0, report.Indicator("cross_overload_objects"));
    }

    [Sentence("indicator.province")]
    public void Province_OfJudgedJurisdictions_AddsThemUp()
    {
        // O1 is in both registries and counts twice; yantai has no rule pack.
        var data = Dataset.Of("zibo", "xinzhou", "yantai").Object("O2")
            .Inspection("N1", "2022-03-01", new { completed_on = "2022-03-02", published_on = "2022-03-03", joint_id = "J" }).Team("N1", "P1")
            .In("xinzhou")
            .Inspection("N1", "2022-03-01", new { completed_on = "2022-03-02", result = "problem" }).Team("N1", "P1", "P2")
            .Inspection("N2", "2022-03-01")
            .In("yantai").Inspection("N1", "2022-03-01", new { completed_on = "2022-03-02", published_on = "2022-03-03" }).Team("N1", "P1");
        var report = Run(data);
        Assert.Equal("1/2 1/1 2/3", Bases("coverage"));
        Assert.Equal("1/2 2/2 3/4", Bases("participation_rate"));
        Assert.Equal("1/1 0/1 1/2", Bases("publication_rate"));
        Assert.Equal("0/1 1/1 1/2", Bases("problem_rate"));
        Assert.Equal("1/1 0/2 1/3", Bases("joint_rate"));

        // Those left out by --only are not judged, so they are not in the province.
        Assert.Equal("1/1", Run(data, "--only", "xinzhou").Base("coverage"));

        string Bases(string name) => $"{report.Base(name, "zibo")} {report.Base(name, "xinzhou")} {report.Base(name)}";
    }

    [Sentence("indicator.cross")]
    [Also("indicator.cross-joint", "reading.11-one")]
    public void CrossOverload_OfObjects_IsMoreThanTwoVisitsOverAllJurisdictions()
    {
        string[] places = ["jintan", "xinzhou", "zibo"];
        var data = Dataset.Of(places);
        foreach (var place in places)
        {
            data.In(place).Object("three places").Object("two places").Object("flagged in one", new { dishonest = place == "zibo" })
                .Object("complaint").Object("last year").Object("one place").Object("one visit").Object("joint, one in each place");
            Visit("three places", "1");
            Visit("flagged in one", "1");
            Visit("complaint", "1", new { source = place == "zibo" ? "complaint" : "random" });
            Visit("last year", "1", new { inspected_on = place == "zibo" ? "2021-12-31" : "2022-12-31" });
            if (place != "zibo")
            {
                Visit("two places", "1");
                continue;
            }

            for (var visit = 1; visit <= 3; visit++)
            {
                Visit("one place", $"{visit}");
                Visit("one visit", $"{visit}", new { joint_id = "J1" });
            }

            void Visit(string subject, string number, object? more = null)
            {
                var cells = new Dictionary<string, string>(StringComparer.Ordinal) { ["object_id"] = subject };
                foreach (var property in more?.GetType().GetProperties() ?? [])
                {
                    cells[property.Name] = (string)property.GetValue(more)!;
                }

                data.Inspection($"{subject} {number}", "2022-03-01", cells);
            }
        }

        // The same joint_id in two jurisdictions is not one visit: 1 + 1 + 1.
        foreach (var place in places)
        {
            data.In(place).Inspection("joint", "2022-03-01", new { object_id = "joint, one in each place", joint_id = "J1" });
        }

        // Three places, one place, and the joint ones.
        Assert.Equal(3, Run(data).Indicator("cross_overload_objects"));
    }
}
