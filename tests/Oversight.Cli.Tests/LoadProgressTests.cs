using Oversight.Contracts;
using Oversight.Policies.Loading;
using Oversight.Reports.Jobs;

namespace Oversight.Cli.Tests;

/// <summary>What a report's job tells while it works.</summary>
public sealed class LoadProgressTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_OnTheSample_TellsEachTableWithItsFileAndTheRowsBefore()
    {
        var told = new Listener();
        var plugins = PolicyHost.Load([Path.Combine(CommandLine.ProgramFolder, "plugins")], [], _folder["cache"]);
        File.Delete(Path.Combine(_folder.Copy(CommandLine.Sample, "data"), "conflicts.csv"));
        ReportJob.Run(new ReportRequest { Data = _folder["data"], Out = _folder["report"], Plugins = plugins }, told, CancellationToken.None);

        Assert.Equal(Enumerable.Range(1, told.Tables.Count), told.Tables.Select(table => table.Number));
        Assert.All(told.Tables, table => Assert.Equal(told.Tables.Count, table.Total));
        Assert.All(told.Tables, table => Assert.Equal(table.Name == "conflicts" ? null : $"{table.Name}.csv", table.File));

        // Rows of jurisdictions without a plug-in are left out; the sample has none that is rejected, and no quoted line break.
        var rows = 0L;
        foreach (var table in told.Tables)
        {
            Assert.Equal((table.Name, rows), (table.Name, table.Rows));
            rows += table.File is null
                ? 0
                : File.ReadLines(_folder["data", table.File]).Count(line => plugins.Any(plugin => line.Split(',').Contains(plugin.Plugin.Id)));
        }

        Assert.NotEmpty(told.Judged);
        Assert.Equal(told.Judged.Order(), told.Judged);
        Assert.True(told.Judged[^1] > told.Judged[0], "the rows of all kinds are counted together");
    }

    private sealed class Listener : IJobProgress
    {
        public List<TableProgress> Tables { get; } = [];

        public List<long> Judged { get; } = [];

        public void Step(LocalText name)
        {
        }

        public void Table(TableProgress table) => Tables.Add(table);

        public void Rows(long rows) => Judged.Add(rows);
    }
}
