using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>Files read ahead on a thread of their own; <see cref="DirtyDatasetTests"/> compares the tables.</summary>
public sealed class ReadsAheadTests
{
    [Fact]
    public void Load_Ahead_WarnsAndCountsAsInTurn()
    {
        using var data = new SmallDataset();
        data.Put("plans.csv", "plan_id,jurisdiction,year,item_id,odd\nP1,zibo,2021,T1,x\n").Remove("conflicts.csv");

        Assert.Equal(Told(data, ahead: false), Told(data, ahead: true));
    }

    [Theory]
    [InlineData("objects.csv")]
    [InlineData("draws.csv")]
    [InlineData("milestones.csv")]
    public void Load_FileMostlyInAnotherEncoding_FailsAsInTurn(string file)
    {
        using var data = new SmallDataset();
        var header = File.ReadLines(Path.Combine(data.Path, file)).First();
        data.Put(file, [.. System.Text.Encoding.UTF8.GetBytes(header + "\n"), 0xD5, 0xC5, (byte)'\n', 0xC0, 0xEE, (byte)'\n']);

        var failure = Assert.Throws<DatasetException>(() => Load(data, ahead: false));
        Assert.Equal(failure.Message, Assert.Throws<DatasetException>(() => Load(data, ahead: true)).Message);
        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Cancelled_Stops()
    {
        using var data = new SmallDataset();
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => Load(data, ahead: true, new Stopping(stop), stop.Token));
    }

    private static string[] Told(SmallDataset data, bool ahead)
    {
        var summary = Load(data, ahead);
        return [.. summary.Warnings.Select(warning => warning.En), .. summary.Inputs.Select(input => $"{input}")];
    }

    private static DatasetSummary Load(
        SmallDataset data, bool ahead, IProgress<DatasetProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        return DatasetReader.Load(
            connection,
            new DatasetOptions
            {
                Path = data.Path,
                CoveredJurisdictions = ["zibo"],
                TempDirectory = data.Path,
                Language = "en",
                ReadsAhead = ahead,
                Progress = progress,
            },
            cancellation);
    }

    // At the fourth table, when the thread ahead is somewhere further on.
    private sealed class Stopping(CancellationTokenSource stop) : IProgress<DatasetProgress>
    {
        public void Report(DatasetProgress value)
        {
            if (value.Done == 3)
            {
                stop.Cancel();
            }
        }
    }
}
