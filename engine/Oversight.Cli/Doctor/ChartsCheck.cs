using System.Text.RegularExpressions;
using Oversight.Contracts;
using Oversight.Reports.Jobs;

namespace Oversight.Cli.Doctor;

/// <summary>Apache ECharts, which the build takes from npm and puts into every report page.</summary>
/// <param name="pinned">The version that <c>package.json</c> pins.</param>
internal sealed partial class ChartsCheck(string pinned) : ICheck
{
    public string Name => "charts";

    public LocalText Title { get; } = new("图表组件", "charts");

    public Finding Run()
    {
        using var asset = typeof(ReportJob).Assembly.GetManifestResourceStream("web/echarts.js");
        if (asset is null || asset.Length == 0)
        {
            return Finding.Problem(
                new LocalText("程序里没有 Apache ECharts，报告页画不出图", "the program lacks Apache ECharts: pages would have no charts"),
                new LocalText("请在能访问 npm 的机器上重新生成程序", "build the program again where npm can be reached"));
        }

        using var text = new StreamReader(asset);
        var version = Version().Match(text.ReadToEnd()).Groups[1].Value;
        return version == pinned
            ? Finding.Ok($"Apache ECharts {version}，在程序内，无需网络", $"Apache ECharts {version}, within the program: no network needed")
            : Finding.Note(
                new LocalText($"Apache ECharts {version}，但应为 {pinned}", $"Apache ECharts {version}, where {pinned} is expected"),
                new LocalText("请重新生成程序", "build the program again"));
    }

    [GeneratedRegex("""\bversion="([0-9]+\.[0-9]+\.[0-9]+)""")]
    private static partial Regex Version();
}
