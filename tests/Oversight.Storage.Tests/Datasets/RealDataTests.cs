using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Datasets;

public class RealDataTests
{
    [RealDataFact]
    public void Load_Chicago_AcceptsEveryRow()
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        var summary = DatasetReader.Load(connection, new DatasetOptions { Path = RealDataFactAttribute.Chicago, CoveredJurisdictions = ["zibo", "chicago"] });

        Assert.Equal(
            [("objects", 23046L), ("officers", 6), ("items", 1), ("inspections", 67264), ("assignments", 67264)],
            summary.Inputs.Select(i => (i.Table, i.Rows)));
        Assert.All(summary.Inputs, i => Assert.Equal((0, 0), (i.Rejected, i.Kept)));
        Assert.Empty(summary.NotCovered);
        var rows = new Loaded(connection);
        Assert.Equal([[23046L, 67264L, 67264L, 0L]], rows.Query(
            "SELECT (SELECT count(*) FROM objects), (SELECT count(*) FROM inspections WHERE j = 1 AND object_ord IS NOT NULL), "
            + "(SELECT count(*) FROM assignments), (SELECT count(*) FROM rejects)"));
        Assert.Equal([[36162L, 22369L]], rows.Query("SELECT count(*) FILTER (source = 1), count(*) FILTER (result > 0) FROM inspections"));
        Assert.Equal([[0, "zibo", false], [1, "chicago", true]], rows.Query("SELECT * FROM jurisdictions ORDER BY j"));
    }

    [RealDataFact]
    public void Load_ChicagoNotCovered_CountsItsRows()
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        var summary = DatasetReader.Load(connection, new DatasetOptions { Path = RealDataFactAttribute.Chicago, CoveredJurisdictions = ["zibo"] });

        Assert.Equal(23046 + 6 + 1 + 67264 + 67264, summary.NotCovered["chicago"]);
        Assert.Equal([[0L, 0L]], new Loaded(connection).Query("SELECT (SELECT count(*) FROM objects), (SELECT count(*) FROM rejects)"));
    }
}
