using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;
using Oversight.Storage.Tests.DuckDb;

namespace Oversight.Storage.Tests.Facts;

public sealed class FactReaderTests
{
    private const int Rows = 300_000;

    private static readonly FactContext Context = new(2022, new DateOnly(2022, 12, 31));

    private static readonly HashSet<string> Columns = [nameof(ObjectColumn.Id), nameof(ObjectColumn.Complaints)];

    [Theory]
    [InlineData(FactMemory.Arrow, 1)]
    [InlineData(FactMemory.Arrow, 3)]
    [InlineData(FactMemory.InPlace, 1)]
    [InlineData(FactMemory.InPlace, 3)]
    public void Scan_ManyRows_VisitsEachOnce(FactMemory memory, int workers)
    {
        using var connection = Objects(Rows);
        var seen = new int[Rows];
        var faults = 0;

        var read = new FactReader(connection, memory).Scan(FactKind.Object, Columns, Context, workers, (batch, worker) =>
        {
            for (var at = 0; at < batch.Count; at++)
            {
                var row = InspectedObject.At(batch, at);
                var ord = batch.Int((int)KeyColumn.Ord, at);
                Interlocked.Increment(ref seen[ord]);
                if (!row.Id.Is($"object number {ord}") || row.Complaints != ord % 7 || worker >= workers || row.ReportYear != 2022)
                {
                    Interlocked.Increment(ref faults);
                }
            }
        });

        Assert.Equal(Rows, read);
        Assert.All(seen, count => Assert.Equal(1, count));
        Assert.Equal(0, faults);
    }

    [Fact]
    public void Scan_Subset_ReadsItsRowsAlone()
    {
        using var connection = Objects(Rows);

        Assert.Equal([1234], Ords(FactSubset.Row(1234)));
        Assert.Empty(Ords(FactSubset.Row(Rows)));
        Assert.Equal(Rows, Ords(FactSubset.OfJurisdiction(0)).Count + Ords(FactSubset.OfJurisdiction(1)).Count);

        List<int> Ords(FactSubset subset)
        {
            var ords = new List<int>();
            new FactReader(connection).Scan(FactKind.Object, Columns, Context, 1, (batch, _) => ords.AddRange(
                Enumerable.Range(0, batch.Count).Select(at => batch.Int((int)KeyColumn.Ord, at))), progress: null, subset);
            return ords;
        }
    }

    [Fact]
    public void Scan_EachWorker_RunsOnOneThreadOfItsOwn()
    {
        using var connection = Objects(Rows);
        var threads = new HashSet<int>[] { [], [], [] };

        new FactReader(connection).Scan(
            FactKind.Object, Columns, Context, 3, (_, worker) => threads[worker].Add(Environment.CurrentManagedThreadId));

        Assert.All(threads, ids => Assert.InRange(ids.Count, 0, 1));
        Assert.DoesNotContain(Environment.CurrentManagedThreadId, threads.SelectMany(ids => ids));
    }

    [Fact]
    public void Scan_Progress_RisesToTheNumberOfRows()
    {
        using var connection = Objects(Rows);
        var told = new List<long>();

        new FactReader(connection).Scan(FactKind.Object, Columns, Context, 2, (_, _) => { }, told.Add);

        Assert.True(told.Count > 1);
        Assert.Equal(told.Order(), told);
        Assert.Equal(Rows, told[^1]);
    }

    [Fact]
    public void Scan_NoRows_VisitsNothing()
    {
        using var connection = Objects(0);

        Assert.Equal(0, new FactReader(connection).Scan(FactKind.Object, Columns, Context, 2, (_, _) => Assert.Fail("visited")));
    }

    [Theory]
    [InlineData(FactMemory.Arrow)]
    [InlineData(FactMemory.InPlace)]
    public void Scan_WorkerThrows_ThrowsItOnceAndStops(FactMemory memory)
    {
        using var connection = Objects(Rows);
        var visits = 0;

        var error = Assert.Throws<InvalidDataException>(
            () => new FactReader(connection, memory).Scan(FactKind.Object, Columns, Context, 3, (_, _) =>
            {
                Interlocked.Increment(ref visits);
                throw new InvalidDataException("row of no use");
            }));

        Assert.Equal("row of no use", error.Message);
        Assert.InRange(visits, 1, 3);
        Assert.Equal(Rows, Count(connection));
    }

    [Fact]
    public void Scan_WorkerThrowsAtTheLastBatch_ThrowsIt()
    {
        using var connection = Objects(10);

        Assert.Throws<InvalidDataException>(() => new FactReader(connection).Scan(
            FactKind.Object, Columns, Context, 2, (_, _) => throw new InvalidDataException()));
    }

    [Theory]
    [InlineData(FactMemory.Arrow)]
    [InlineData(FactMemory.InPlace)]
    public void Scan_CancelledOnTheWay_ThrowsCancellation(FactMemory memory)
    {
        using var connection = Objects(Rows);
        using var source = new CancellationTokenSource();
        var rows = 0;

        Assert.ThrowsAny<OperationCanceledException>(() => new FactReader(connection, memory).Scan(
            FactKind.Object,
            Columns,
            Context,
            2,
            (batch, _) =>
            {
                Interlocked.Add(ref rows, batch.Count);
                source.Cancel();
            },
            cancellationToken: source.Token));

        Assert.InRange(rows, 1, Rows - 1);
        Assert.Equal(Rows, Count(connection));
    }

    [Fact]
    public void Scan_CancelledBefore_RunsNothing()
    {
        using var connection = Objects(10);

        Assert.ThrowsAny<OperationCanceledException>(() => new FactReader(connection).Scan(
            FactKind.Object, Columns, Context, 1, (_, _) => Assert.Fail("visited"), cancellationToken: new CancellationToken(true)));
    }

    [Fact]
    public void Scan_QueryFails_ThrowsTheEnginesError()
    {
        using var connection = Objects(10);
        connection.Execute("DROP TABLE objects");

        Assert.Throws<DuckDBException>(
            () => new FactReader(connection).Scan(FactKind.Object, Columns, Context, 2, (_, _) => Assert.Fail("visited")));
    }

    [Fact]
    public void Scan_QueryFailsOnTheWay_ThrowsTheEnginesErrorAndRunsAgain()
    {
        using var connection = Objects(Rows);

        // Month 13 of one late plan is no date: the query fails only when it comes to it.
        connection.Execute($"""
            INSERT INTO plans(ord, j, year, month)
            SELECT range, 0, 2022, CASE WHEN range = {Rows - 1} THEN 13 ELSE 1 END FROM range({Rows})
            """);
        var reader = new FactReader(connection);

        Assert.Throws<DuckDBException>(
            () => reader.Scan(FactKind.Plan, new HashSet<string>(), Context, 2, (_, _) => { }));
        Assert.Equal(Rows, reader.Scan(FactKind.Object, Columns, Context, 2, (_, _) => { }));
    }

    private static DuckDBConnection Objects(int rows)
    {
        var connection = Databases.Memory();
        LoadedTables.Create(connection);
        connection.Execute(
            $"INSERT INTO objects(ord, j, object_id, complaints) SELECT range, 0, 'object number ' || range, range % 7 FROM range({rows})");
        return connection;
    }

    // The connection is of use again.
    private static long Count(DuckDBConnection connection) => (long)connection.Scalar("SELECT count(*) FROM objects")!;
}
