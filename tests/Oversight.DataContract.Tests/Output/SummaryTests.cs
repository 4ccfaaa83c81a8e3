using System.Text.Json;
using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.Output;

/// <summary><c>summary.json</c>, field by field.</summary>
public sealed class SummaryTests : ContractTest
{
    private static readonly string[] Indicators =
    [
        "coverage", "random_coverage", "overload_objects", "overload_officers", "participation_rate", "officer_frequency_min",
        "publication_rate", "random_publication_rate", "deadline_breaches", "draw_completion_rate", "joint_rate", "problem_rate",
        "credit_application_rate",
    ];

    [Sentence("output.summary")]
    public void Summary_OfAnyRun_HasTheseFields()
    {
        var summary = Run(Clean(), "--as-of", "2022-06-30").Summary;
        Assert.Equal(["year", "as_of", "tool", "inputs", "packs", "province", "jurisdictions", "not_covered"], Names(summary));
        Assert.Equal("2022 2022-06-30", $"{summary.GetProperty("year")} {summary.GetProperty("as_of")}");
        Assert.Equal(["version", "commit"], Names(summary.GetProperty("tool")));
        Assert.Matches(@"^\d+\.\d+\.\d+", summary.GetProperty("tool").GetProperty("version").GetString());
    }

    [Sentence("output.inputs")]
    public void Inputs_OfAnyRun_AreTheFilesWithTheirHashes()
    {
        var data = Clean().Inspection("N2", "soon").Draw("D2", new { plan_id = "L9" }).Without("milestones").Without("conflicts");
        var folder = data.Write(Path.Combine(Home, "data"));
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "not a table");
        var inputs = TryRun(folder).Summary.GetProperty("inputs").EnumerateArray().ToArray();
        Assert.All(inputs, input => Assert.Equal(["table", "file", "rows", "rejected", "kept", "sha256"], Names(input)));
        Assert.Equal(
            Tables.All.Except(["milestones", "conflicts"]).Select(table => $"{table} {table}.csv {Files.Hash(Path.Combine(folder, table + ".csv"))}"),
            inputs.Select(input => $"{input.GetProperty("table")} {input.GetProperty("file")} {input.GetProperty("sha256")}"));
        Assert.Equal("2 1 0", Counts(inputs.Single(input => input.GetProperty("table").GetString() == "inspections")));
        Assert.Equal("2 0 1", Counts(inputs.Single(input => input.GetProperty("table").GetString() == "draws")));

        static string Counts(JsonElement input) => $"{input.GetProperty("rows")} {input.GetProperty("rejected")} {input.GetProperty("kept")}";
    }

    [Sentence("output.packs")]
    public void Packs_OfAnyRun_AreTheRulesWithTheirHashes()
    {
        var packs = Run(Clean(), "--set", "zibo.report_days=10", "--set", "zibo.item_cap=3").Summary.GetProperty("packs").EnumerateArray().ToArray();
        Assert.All(packs, pack => Assert.Equal(["id", "version", "valid_from", "valid_to", "calendar", "files", "overrides"], Names(pack)));
        Assert.Equal(
            ["jintan 2018-01-01 ", "shancheng 2016-10-08 ", "shuozhou 2020-12-31 ", "xinzhou 2022-01-01 2022-12-31", "zibo 2020-06-06 2025-06-05"],
            packs.Select(pack => $"{pack.GetProperty("id")} {pack.GetProperty("valid_from")} {pack.GetProperty("valid_to")}"));
        foreach (var pack in packs)
        {
            var id = pack.GetProperty("id").GetString()!;
            var folder = Path.Combine(AppContext.BaseDirectory, "plugins", char.ToUpperInvariant(id[0]) + id[1..]);
            var expected = Directory.EnumerateFiles(Path.Combine(folder, "policies"), "*.csx").Append(Path.Combine(folder, "parameters.yaml"))
                .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), Files.Hash);
            Assert.All(pack.GetProperty("files").EnumerateArray(), file => Assert.Equal(["path", "sha256"], Names(file)));
            Assert.Equal(expected, pack.GetProperty("files").EnumerateArray().ToDictionary(
                file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString()!));
            Assert.Equal(
                id == "zibo" ? ["item_cap 3", "report_days 10"] : [],
                pack.GetProperty("overrides").EnumerateObject().Select(set => $"{set.Name} {set.Value}").Order());
        }
    }

    [Sentence("output.places")]
    [Also("reading.12-bases")]
    public void Places_OfAnyRun_HaveIndicatorsBasesAndRules()
    {
        var summary = Run(Clean()).Summary;
        var province = summary.GetProperty("province");
        Assert.Equal(["indicators", "bases"], Names(province));
        Assert.Equal(Indicators.Append("cross_overload_objects").Order(), Names(province.GetProperty("indicators")).Order());
        var zibo = summary.GetProperty("jurisdictions").GetProperty("zibo");
        Assert.Equal(["indicators", "bases", "rules", "outside_validity"], Names(zibo));
        Assert.Equal(Indicators.Order(), Names(zibo.GetProperty("indicators")).Order());
        foreach (var place in new[] { province, zibo })
        {
            Assert.All(place.GetProperty("indicators").EnumerateObject(), found => Assert.Contains(found.Value.ValueKind, new[] { JsonValueKind.Number, JsonValueKind.Null }));
            Assert.All(place.GetProperty("bases").EnumerateObject(), found => Assert.Equal(2, found.Value.GetArrayLength()));

            // A count has no base; a ratio is its numerator over its denominator.
            Assert.Empty(Names(place.GetProperty("bases")).Intersect(["overload_objects", "overload_officers", "deadline_breaches", "cross_overload_objects"]));
            foreach (var found in place.GetProperty("bases").EnumerateObject())
            {
                var (numerator, denominator) = (found.Value[0].GetDouble(), found.Value[1].GetDouble());
                var value = place.GetProperty("indicators").GetProperty(found.Name);
                Assert.Equal(denominator == 0 ? null : numerator / denominator, value.ValueKind == JsonValueKind.Null ? (double?)null : value.GetDouble());
            }
        }

        Assert.All(
            zibo.GetProperty("rules").EnumerateObject(),
            rule => Assert.Equal(["checked", "breached", "pending", "not_applicable"], Names(rule.Value)));
        Assert.Contains("zibo.15.report", Names(zibo.GetProperty("rules")));
    }

    [Sentence("output.checked")]
    public void Checked_OfARule_AreTheSubjectsItAppliedTo()
    {
        // Due on 8 March: done in time, late and overdue; pending, due on 16 March; not begun.
        var data = Dataset.Of("zibo")
            .Inspection("in time", "2022-03-01", new { completed_on = "2022-03-01", report_on = "2022-03-08" })
            .Inspection("late", "2022-03-01", new { completed_on = "2022-03-01", report_on = "2022-03-09" })
            .Inspection("overdue", "2022-03-01", new { completed_on = "2022-03-01" })
            .Inspection("pending", "2022-03-09", new { completed_on = "2022-03-09" })
            .Inspection("not begun", "2022-03-09");
        Assert.Equal(new Tally(4, 2, 1, 1), Run(data, "--as-of", "2022-03-10").Count("zibo.15.report"));
    }

    private static Dataset Clean() => Dataset.Of("zibo").Inspection("N1", "2022-03-01").Team("N1", "P1", "P2");

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];
}
