using System.Text;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>A sound dataset of a few rows in a temporary folder, which a test then changes and loads.</summary>
internal sealed class SmallDataset : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DuckDBConnection connection = new();

    internal SmallDataset()
    {
        Put("objects.csv", "object_id,jurisdiction,name\nO1,zibo,甲\nO2,zibo,乙\nO1,jintan,丙\n");
        Put("officers.csv", "officer_id,jurisdiction,name\nF1,zibo,张\nF2,zibo,李\n");
        Put("items.csv", "item_id,jurisdiction,title\nT1,zibo,食品\nT1,jintan,食品\n");
        Put("plans.csv", "plan_id,jurisdiction,year,item_id\nP1,zibo,2021,T1\n");
        Put("draws.csv", "draw_id,jurisdiction,plan_id,drawn_on\nD1,zibo,P1,2021-03-01\n");
        Put("inspections.csv",
            "inspection_id,jurisdiction,object_id,item_id,plan_id,draw_id,source,inspected_on\n"
            + "I1,zibo,O1,T1,P1,D1,random,2021-04-01\nI2,zibo,O2,T1,,,complaint,2021-04-02\nI3,jintan,O1,T1,,,random,2021-04-03\n");
        Put("assignments.csv", "jurisdiction,inspection_id,officer_id,role,replaces\nzibo,I1,F1,leader,\nzibo,I1,F2,member,F1\n");
        Put("conflicts.csv", "jurisdiction,officer_id,object_id\nzibo,F1,O2\n");
        Put("objections.csv", "objection_id,jurisdiction,inspection_id,received_on\nB1,zibo,I1,2021-05-01\n");
        Put("milestones.csv", "jurisdiction,milestone,year,done_on\nzibo,half-year,2021,2021-07-01\n");
    }

    internal string Path => folder.Path;

    internal DuckDBConnection Connection => connection;

    internal SmallDataset Put(string file, string text) => Put(file, Encoding.UTF8.GetBytes(text));

    internal SmallDataset Put(string file, byte[] bytes)
    {
        File.WriteAllBytes(System.IO.Path.Combine(folder.Path, file), bytes);
        return this;
    }

    internal SmallDataset Remove(string file)
    {
        File.Delete(System.IO.Path.Combine(folder.Path, file));
        return this;
    }

    /// <summary>Loads it.</summary>
    /// <param name="encoding">The encoding of its files.</param>
    /// <param name="map">The map asked for.</param>
    /// <param name="file">The file within the folder that is the dataset; null = the folder is.</param>
    internal DatasetSummary Load(DatasetEncoding encoding = DatasetEncoding.Utf8, string? map = null, string? file = null)
    {
        if (connection.State != System.Data.ConnectionState.Open)
        {
            connection.Open();
        }

        return DatasetReader.Load(connection, new DatasetOptions
        {
            Path = file is null ? folder.Path : System.IO.Path.Combine(folder.Path, file),
            Map = map,
            CountUnknownValues = true,
            CoveredJurisdictions = ["zibo", "jintan"],
            Encoding = encoding,
            Language = "en",
            TempDirectory = folder.Path,
        });
    }

    internal string[] Lines(string sql) => new Loaded(connection).Lines(sql);

    /// <summary>The rejects as <c>table:line column=value (reason) action</c>.</summary>
    internal string[] Rejects() => Lines(
        "SELECT table_name || ':' || line || ' ' || coalesce(column_name, '') || '=' || coalesce(value, '') || ' (' || reason || ') ' || action FROM rejects");

    public void Dispose()
    {
        connection.Dispose();
        folder.Dispose();
    }
}
