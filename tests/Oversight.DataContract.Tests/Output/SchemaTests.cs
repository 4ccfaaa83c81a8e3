using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.Output;

/// <summary><c>summary.json</c> against the schema that comes with the program.</summary>
public sealed class SchemaTests : ContractTest
{
    [Sentence("output.schema")]
    public void Summary_OfRunsOfAllKinds_FitsTheSchema()
    {
        Report[] reports =
        [
            TryRun(Path.Combine(AppContext.BaseDirectory, "sample")),
            Run(Dataset.Of("zibo").Inspection("N1", "2022-03-01")),
            Run(Dataset.Empty(), "--year", "2022"),
            Run(Dataset.Empty().In("yantai").Object("O1"), "--year", "1"),
            Run(Dataset.Of("zibo", "烟台 \"x\"").Inspection("N1", "2022-03-01"), "--set", "zibo.report_days=10", "--set", "xinzhou.ratio_factor_a=0.25"),
            Run(Dataset.Of("zibo").Inspection("N1", "soon").Inspection("N2", "9999-12-31", new { plan_id = "L9" }), "--only", "jintan,zibo"),
        ];
        Assert.All(reports, report => Assert.Equal(0, report.Status));
        var faults = JsonSchema.Faults(
            Path.Combine(AppContext.BaseDirectory, "schemas", "summary.schema.json"), [.. reports.Select(report => report["summary.json"])]);
        Assert.All(faults, Assert.Empty);
        Assert.Equal([5, 1, 0, 0, 1, 1], reports.Select(report => report.Judged.Count()));
    }
}
