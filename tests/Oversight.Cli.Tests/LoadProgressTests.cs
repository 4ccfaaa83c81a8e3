using Oversight.Contracts;
using Oversight.Policies.Loading;
using Oversight.Reports.Jobs;
using Oversight.Storage.Datasets;

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
        var plugins = PolicyHost.Begin([Path.Combine(CommandLine.ProgramFolder, "plugins")], [], _folder["cache"], stayLoaded: false);
        File.Delete(Path.Combine(_folder.Copy(CommandLine.Sample, "data"), "conflicts.csv"));
        ReportJob.Run(new ReportRequest { Data = _folder["data"], Out = _folder["report"], Plugins = plugins }, told, CancellationToken.None);

        Assert.Equal(Enumerable.Range(1, told.Tables.Count), told.Tables.Select(table => table.Done + 1));
        Assert.All(told.Tables, table => Assert.Equal(told.Tables.Count, table.Total));
        Assert.All(told.Tables, table => Assert.Equal(table.Table == "conflicts" ? [] : [$"{table.Table}.csv"], table.Files));

        // The sample has no quoted line break.
        var rows = 0L;
        foreach (var table in told.Tables)
        {
            Assert.Equal((table.Table, rows), (table.Table, table.Rows));
            rows += table.Files.Sum(file => File.ReadLines(_folder["data", file]).Count() - 1);
        }

        Assert.NotEmpty(told.Judged);
        Assert.Equal(told.Judged.Order(), told.Judged);
        Assert.True(told.Judged[^1] > told.Judged[0], "the rows of all kinds are counted together");
    }

    private sealed class Listener : IJobProgress
    {
        public List<DatasetProgress> Tables { get; } = [];

        public List<long> Judged { get; } = [];

        private bool Judges { get; set; }

        public void Step(LocalText name) => Judges = name.En == "Judging";

        public void Table(DatasetProgress table) => Tables.Add(table);

        public void Rows(long rows)
        {
            // Writing counts rows of its own.
            if (Judges)
            {
                Judged.Add(rows);
            }
        }

        public void Replicates(long done, long all) => throw new InvalidOperationException("A report has no replicates.");
    }
}
