using Oversight.Cli.Tests;

namespace Oversight.Browser.Tests.Support;

/// <summary>The reports that are looked at; each is made when first asked for.</summary>
public sealed class MadeReports : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Lazy<string> _sample;
    private readonly Lazy<string> _hostile;
    private readonly Lazy<string> _hundred;

    public MadeReports()
    {
        _sample = new Lazy<string>(() => Make("sample", CommandLine.Sample));
        _hostile = new Lazy<string>(() => Make("hostile", HostileProvince.Write(_folder["hostile-data"])));
        _hundred = new Lazy<string>(() => HundredJurisdictions.Write(_folder["hundred"]));
    }

    /// <summary>The report of the sample, as the program makes it.</summary>
    internal string Sample => _sample.Value;

    /// <summary>The report of <see cref="HostileProvince"/>.</summary>
    internal string Hostile => _hostile.Value;

    /// <summary>The report of <see cref="HundredJurisdictions"/>.</summary>
    internal string Hundred => _hundred.Value;

    /// <summary>A path in a folder that goes with the tests.</summary>
    internal string this[string name] => _folder[name];

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs the program on a dataset; gives back the folder of the report.</summary>
    internal string Make(string name, string data, string language = "zh", params string[] options)
    {
        var target = _folder[name];
        var outcome = CommandLine.Run(["report", "--data", data, "--out", target, "--lang", language, .. options]);
        Assert.True(outcome.Status == 0, outcome.Errors);
        return target;
    }

    /// <summary>The page of a report.</summary>
    internal static string Page(string report) => Path.Combine(report, "report.html");
}
