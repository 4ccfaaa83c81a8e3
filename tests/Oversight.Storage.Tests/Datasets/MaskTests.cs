using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Datasets;

public sealed class MaskTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("oversight-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_Masked_HidesNamesAndKeepsWhetherThereIsOne()
    {
        File.WriteAllText(
            Path.Combine(folder, "objects.csv"),
            "object_id,jurisdiction,name,responsible_person,contact\n1,zibo,甲公司,张三,138\n2,zibo,乙公司,,\n");
        File.WriteAllText(Path.Combine(folder, "officers.csv"), "officer_id,jurisdiction,name\nF1,zibo,李四\nF2,zibo,\n");

        Assert.Equal(["1|甲公司|张三|138", "2|乙公司|-|-", "F1|李四", "F2|-"], Loaded(masks: false));
        Assert.Equal(["1|甲公司|***|***", "2|乙公司|-|-", "F1|***", "F2|-"], Loaded(masks: true));
    }

    private List<string> Loaded(bool masks)
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        DatasetReader.Load(connection, new DatasetOptions { Path = folder, CoveredJurisdictions = ["zibo"], Masks = masks });
        using var command = connection.CreateCommand(
            """
            SELECT concat_ws('|', object_id, name, coalesce(responsible_person, '-'), coalesce(contact, '-')) AS row FROM objects
            UNION ALL SELECT concat_ws('|', officer_id, coalesce(name, '-')) FROM officers ORDER BY row
            """);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
