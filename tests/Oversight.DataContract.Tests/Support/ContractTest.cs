namespace Oversight.DataContract.Tests.Support;

/// <summary>Tests that run <c>oversight report</c> on a dataset of their own, in a folder that goes with them.</summary>
public abstract class ContractTest : IDisposable
{
    private int _runs;

    private protected string Home { get; } = Directory.CreateTempSubdirectory("oversight-contract-").FullName;

    public void Dispose()
    {
        Directory.Delete(Home, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A report that must be written.</summary>
    private protected Report Run(Dataset data, params string[] options)
    {
        var report = TryRun(data, options);
        Assert.True(report.Status == 0, string.Join('\n', report.Lines));
        return report;
    }

    /// <summary>A report that may be refused.</summary>
    private protected Report TryRun(Dataset data, params string[] options) => TryRun(data.Write(Path.Combine(Home, $"data-{++_runs}")), options);

    /// <inheritdoc cref="TryRun(Dataset, string[])"/>
    private protected Report TryRun(string data, params string[] options) => RunInto(Path.Combine(Home, $"report-{++_runs}"), data, options);

    /// <summary>A report into a folder.</summary>
    private protected static Report RunInto(string folder, string data, params string[] options)
    {
        string[] language = options.Contains("--lang") ? [] : ["--lang", "en"];

        // Tests run side by side, and a tiny dataset gains nothing from more.
        string[] threads = options.Contains("--threads") ? [] : ["--threads", "1"];
        var (status, output, errors) = Oversee.Run(["report", "--data", data, "--out", folder, .. language, .. threads, .. options]);
        return new Report(status, output, errors, folder);
    }
}
