using System.CommandLine;

namespace Oversight.Cli.Commands;

/// <summary>Examples for the help of each command.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> Lines = new(StringComparer.Ordinal)
    {
        ["oversight"] =
        [
            "oversight report",
            "oversight check --data ./2022",
            "oversight explain inspection ZB-2022-0000001",
            "oversight draw --jurisdiction zibo --plan ZB-P2022-0000001 --seed 3-6-1-4",
            "oversight simulate --jurisdiction zibo --ratio 1%..10%:1%",
            "oversight rules --json",
            "oversight plugin test zibo",
            "oversight doctor",
        ],
        ["oversight report"] =
        [
            "oversight report",
            "oversight report --data ./2022 --year 2022 --out ./2022-report --lang en",
            "oversight report --data ./2022 --as-of 2022-06-30 --only zibo,jintan --fail-on breach",
            "oversight report --data ./2022.xlsx --map national",
            "oversight report --data ./2022 --waivers ./waivers.csv --county-workbooks --mask --pdf --open",
            "oversight report --data ./2022 --set zibo.report_days=10 --memory 4GB --threads 2",
        ],
        ["oversight check"] =
        [
            "oversight check --data ./2022",
            "oversight check --data ./名录导出 --map national --encoding gb18030",
            "oversight check --data ./2022.xlsx --map ./columns.yaml --strict",
        ],
        ["oversight explain"] =
        [
            "oversight explain inspection ZB-2022-0000001",
            "oversight explain object 91110000MA4R7EGA97 --jurisdiction zibo --lang en",
            "oversight explain milestone half-year --year 2022 --as-of 2022-06-30",
            "oversight explain jurisdiction jintan --data ./2022 --json",
            "oversight explain inspection ZB-2022-0000001 --set zibo.report_days=10",
        ],
        ["oversight draw"] =
        [
            "oversight draw --data ./2022 --jurisdiction zibo --plan P-01 --register-hash-only",
            "oversight draw --data ./2022 --jurisdiction zibo --plan P-01 --seed 3-6-1-4 --seed-source 现场掷骰",
            "oversight draw --data ./2022 --jurisdiction xinzhou --plan P-01 --plan P-02 --stratify industry,district --seed 3-6-1-4",
            "oversight draw --data ./2022 --jurisdiction zibo --plan P-01 --seed 3-6-1-4 --cross-section --max-load 12",
        ],
        ["oversight verify"] =
        [
            "oversight verify draw-record.json --data ./2022",
            "oversight verify draw-record.json --data ./2022 --commitment commitment.json",
            "oversight verify draw-record.json --data ./2022 --plugins ./plugins/my-county --lang en",
        ],
        ["oversight replace"] =
        [
            "oversight replace draw-record.json --data ./2022 --officer F-012 --object 91370302494723371C --reason 利害关系回避 --swap --out draw-record-2.json",
            "oversight replace draw-record.json --data ./2022 --officer F-012 --reason 因病 --by 局长 --out draw-record-2.json",
        ],
        ["oversight simulate"] =
        [
            "oversight simulate --jurisdiction zibo --ratio 1%..10%:1%",
            "oversight simulate --data ./2022 --jurisdiction xinzhou --plan P-01 --ratio 3%,5% --years 3 --replicates 10000 --seed 7",
            "oversight simulate --data ./2022 --jurisdiction zibo --ratio 2%..20%:2% --scenario ./once-a-year.yaml --scenario ./eight-fewer.yaml",
            "oversight simulate --data ./2022 --jurisdiction jintan --ratio 5%..50%:5% --set jintan.object_cap=1 --teams --lang en",
        ],
        ["oversight rules"] =
        [
            "oversight rules",
            "oversight rules --plugins ./plugins/my-county --json",
            "oversight rules --coverage --only zibo",
            "oversight rules --tree --only my-county --plugins ./my-county",
            "oversight rules --stale 12m",
        ],
        ["oversight plugin"] =
        [
            "oversight plugin new MyCounty",
            "oversight plugin test",
            "oversight plugin lint ./plugins/my-county",
            "oversight plugin docs zibo",
        ],
        ["oversight plugin new"] =
        [
            "oversight plugin new MyCounty",
            "oversight plugin new MyCounty --id my-county --in ./plugins",
            "oversight plugin new Zhangdian --from zibo",
        ],
        ["oversight plugin docs"] =
        [
            "oversight plugin docs",
            "oversight plugin docs ./plugins/my-county --out ./handbook",
        ],
        ["oversight plugin lint"] =
        [
            "oversight plugin lint",
            "oversight plugin lint ./plugins/my-county --lang en",
            "oversight plugin lint --sarif ./lint.sarif",
        ],
        ["oversight plugin test"] =
        [
            "oversight plugin test",
            "oversight plugin test zibo",
            "oversight plugin test ./plugins/my-county --watch",
            "oversight plugin test --junit ./cases.xml --lang en",
        ],
        ["oversight generate"] =
        [
            "oversight generate --out ./synthetic",
            "oversight generate --out ./large --objects 500000 --inspections 1000000 --year 2022 --seed 7 --format parquet",
            "oversight generate --out ./clean --faults 0 --seed 11",
        ],
        ["oversight doctor"] =
        [
            "oversight doctor",
            "oversight doctor --plugins ./plugins/my-county --json",
        ],
        ["oversight completion"] =
        [
            "source <(oversight completion bash)",
            "oversight completion pwsh >> $PROFILE",
        ],
    };

    public static IReadOnlyList<string> Of(Command command) => Lines[CommandName.Of(command)];
}
