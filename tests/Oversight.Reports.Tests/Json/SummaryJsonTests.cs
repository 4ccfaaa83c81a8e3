using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Policies.Loading;
using Oversight.Reports.Json;
using Oversight.Reports.Model;
using Oversight.Reports.Tests.Support;
using Oversight.Storage.Datasets;
using Oversight.Storage.Indicators;

namespace Oversight.Reports.Tests.Json;

public sealed class SummaryJsonTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Write_SmallModel_GivesExactlyThisText()
    {
        var text = Text(new ReportModel
        {
            Year = 2021,
            AsOf = new DateOnly(2021, 12, 31),
            Tool = new ToolInfo("1.2.3", "abc"),
            Inputs = [new DatasetInput("objects", "企业 <1>.csv", 3, 1, 0, "00")],
            Packs =
            [
                new PackInfo
                {
                    Id = "zibo",
                    Name = new("淄博", "Zibo"),
                    Version = "1.0.0",
                    Title = new("细则", "Rules"),
                    ValidFrom = new DateOnly(2020, 6, 6),
                    Files = [new PolicyFile("parameters.yaml", "11")],
                    Overrides = [new OverrideInfo("report_days", "3")],
                },
            ],
            Province = new ProvinceInfo([new IndicatorValue("coverage", null, 0, 0)]),
            Jurisdictions =
            [
                new JurisdictionInfo
                {
                    Id = "zibo",
                    Name = new("淄博", "Zibo"),
                    Indicators = [new("coverage", 1 / 3d, 1, 3), new("overload_objects", 12)],
                    Tallies = [new RuleResult("zibo.15.report", 4, 3, 2, 1)],
                    OutsideValidity = 5,
                },
                new JurisdictionInfo { Id = "jintan", Name = new("金坛", "Jintan"), Judged = false },
            ],
            NotCovered = [new NotCoveredInfo("烟台", 6)],
        });
        Assert.Equal(
            """
            {
              "year": 2021,
              "as_of": "2021-12-31",
              "tool": {
                "version": "1.2.3",
                "commit": "abc"
              },
              "inputs": [
                {
                  "table": "objects",
                  "file": "企业 <1>.csv",
                  "rows": 3,
                  "rejected": 1,
                  "kept": 0,
                  "sha256": "00"
                }
              ],
              "packs": [
                {
                  "id": "zibo",
                  "version": "1.0.0",
                  "valid_from": "2020-06-06",
                  "valid_to": null,
                  "calendar": "china",
                  "files": [
                    {
                      "path": "parameters.yaml",
                      "sha256": "11"
                    }
                  ],
                  "overrides": {
                    "report_days": "3"
                  }
                }
              ],
              "province": {
                "indicators": {
                  "coverage": null
                },
                "bases": {
                  "coverage": [
                    0,
                    0
                  ]
                }
              },
              "jurisdictions": {
                "zibo": {
                  "indicators": {
                    "coverage": 0.3333333333333333,
                    "overload_objects": 12
                  },
                  "bases": {
                    "coverage": [
                      1,
                      3
                    ]
                  },
                  "rules": {
                    "zibo.15.report": {
                      "checked": 4,
                      "breached": 3,
                      "pending": 2,
                      "not_applicable": 1
                    }
                  },
                  "outside_validity": 5
                }
              },
              "not_covered": {
                "烟台": 6
              }
            }

            """,
            text);
    }

    [Fact]
    public void Write_SampleModel_FitsTheSchema()
    {
        SummaryJson.Write(SampleModel.Create(), temporary.Path);
        Assert.Empty(Assert.Single(JsonSchema.Faults(Schema, temporary[SummaryJson.FileName])));
    }

    [Fact]
    public void Schema_SpoiltSummaries_AreRefused()
    {
        (string Member, string Value)[] spoilt =
        [
            ("year", "\"2021\""),
            ("as_of", "\"31.12.2021\""),
            ("surplus", "1"),
            ("not_covered", "{ \"yantai\": -1 }"),
            ("province", "{ \"indicators\": {}, \"bases\": { \"coverage\": [1] } }"),
            ("province", "{ \"indicators\": {}, \"bases\": { \"coverage\": [1, 2, 3] } }"),
            ("jurisdictions", "{ \"zibo\": {} }"),
            ("packs", "[{ \"id\": \"zibo\" }]"),
        ];
        var files = spoilt.Select((fault, number) =>
        {
            var summary = JsonNode.Parse(Text(SampleModel.Create()))!;
            summary[fault.Member] = JsonNode.Parse(fault.Value);
            File.WriteAllText(temporary[$"{number}.json"], summary.ToJsonString());
            return temporary[$"{number}.json"];
        });
        var faults = JsonSchema.Faults(Schema, [.. files]);
        Assert.All(faults.Zip(spoilt), pair => Assert.Contains(pair.First, fault => fault.Contains(
            pair.Second.Member == "surplus" ? "additional" : "/" + pair.Second.Member, StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        var first = Text(SampleModel.Create());
        Assert.Equal(first, Text(SampleModel.Create()));
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(first).RootElement.ValueKind);
    }

    private static string Schema => Path.Combine(AppContext.BaseDirectory, "schemas", "summary.schema.json");

    private string Text(ReportModel model)
    {
        SummaryJson.Write(model, temporary.Path);
        return File.ReadAllText(temporary[SummaryJson.FileName]);
    }
}
