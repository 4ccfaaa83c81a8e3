using System.Xml.Linq;
using Oversight.Authoring.Testing;
using Oversight.Authoring.Tests.Support;
using Oversight.Policies.Cases;
using Oversight.Policies.Loading;

namespace Oversight.Authoring.Tests.Testing;

/// <summary>Results of cases for build servers.</summary>
public sealed class JUnitReportTests
{
    [Fact]
    public void Write_AFailure_IsATestWithItsDifference()
    {
        using var plugin = new TinyPlugin();
        plugin.Write("cases/rules.yaml", TinyPlugin.Cases.Replace("a day late", "\"late & <1> day\\u0001\"", StringComparison.Ordinal).Replace("days_late: 1", "days_late: 2", StringComparison.Ordinal));
        var packs = CaseSuite.Run(PolicyHost.Load([plugin.Folder], [], plugin.Cache), threads: 1);

        using var output = new MemoryStream();
        JUnitReport.Write(packs, TimeSpan.FromSeconds(1.5), "en", output);
        output.Position = 0;
        var root = XDocument.Load(output).Root!;

        Assert.Equal(("testsuites", "2", "1", "1.500"), (root.Name.LocalName, root.Attribute("tests")!.Value, root.Attribute("failures")!.Value, root.Attribute("time")!.Value));
        var tests = root.Element("testsuite")!.Elements("testcase").ToArray();
        Assert.Equal(["in time", "late & <1> day\uFFFD"], tests.Select(test => test.Attribute("name")!.Value));
        Assert.All(tests, test => Assert.Equal(("jintan.rules", "cases/rules.yaml"), (test.Attribute("classname")!.Value, test.Attribute("file")!.Value)));
        Assert.Empty(tests[0].Elements());
        Assert.Equal(2, tests[1].Element("failure")!.Value.Split('\n').Length);
    }
}
