using Oversight.Storage.Datasets;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>The contract's sentences about rows that are rejected, and rows that are kept and listed.</summary>
public class DatasetRejectTests
{
    [Fact]
    public void Load_SoundData_RejectsNothing()
    {
        using var data = new SmallDataset();

        var summary = data.Load();

        Assert.Empty(data.Rejects());
        Assert.Empty(summary.Warnings);
        Assert.Equal(["0|0|0|0|0|0|0", "1|0|1|0|∅|∅|0"], data.Lines(
            "SELECT ord, j, object_ord, item_ord, plan_ord, draw_ord, item_key FROM inspections WHERE j = 0 ORDER BY ord"));
        Assert.Equal(["0|0|0|∅", "1|0|1|0"], data.Lines("SELECT ord, inspection_ord, officer_ord, replaces_ord FROM assignments ORDER BY ord"));
    }

    // "A row is rejected when a value does not have its type, is not in its enumeration …; when a key is null or repeats an
    // earlier row's …; when year, source, inspected_on, drawn_on or received_on is null; when its object_id, inspection_id or
    // officer_id refers to no row". "An empty name, title or plans.item_id stays."
    [Theory]
    [InlineData("objects.csv", "object_id,jurisdiction,name,registered_on\nX,zibo,x,2021-02-29\n", "objects:2 registered_on=2021-02-29 (not a day as yyyy-mm-dd, years 1 to 9999) rejected")]
    [InlineData("objects.csv", "object_id,jurisdiction,name,registered_on\nX,zibo,x,2021/02/01\n", "objects:2 registered_on=2021/02/01 (not a day as yyyy-mm-dd, years 1 to 9999) rejected")]
    [InlineData("objects.csv", "object_id,jurisdiction,name,complaints\nX,zibo,x,1.0\n", "objects:2 complaints=1.0 (not a whole number of 32 bits) rejected")]
    [InlineData("objects.csv", "object_id,jurisdiction,name,abnormal_list\nX,zibo,x,yes\n", "objects:2 abnormal_list=yes (not true, false, 1 or 0) rejected")]
    [InlineData("objects.csv", "object_id,jurisdiction,name,credit_grade\nX,zibo,x,a\n", "objects:2 credit_grade=a (not one of A, B, C, D) rejected")]
    [InlineData("objects.csv", "object_id,jurisdiction,name\n,zibo,x\n", "objects:2 object_id= (a value is required) rejected")]
    [InlineData("objects.csv", "object_id,jurisdiction,name\nX,,x\n", "objects:2 jurisdiction= (a value is required) rejected")]
    [InlineData("objects.csv", "object_id,jurisdiction,name\nX,zibo,\n", "")]
    [InlineData("objects.csv", "object_id,jurisdiction,name\nX,zibo,x\n\"X\",zibo,y\nX,jintan,z\n", "objects:3 object_id=X (repeats the key of an earlier row) rejected")]
    [InlineData("objects.csv", "object_id,jurisdiction,name\nX,zibo\nY,zibo,y,\n", "objects:2 = (wrong number of fields: 2) rejected\nobjects:3 = (wrong number of fields: 4) rejected")]
    [InlineData("objects.csv", "object_id,jurisdiction,name\nX,zibo,\"a\"b\n", "objects:2 = (a quote is not closed, or text follows a closing quote) rejected")]
    [InlineData("items.csv", "item_id,jurisdiction,title,ratio_max\nX,zibo,,1.01\n", "items:2 ratio_max=1.01 (not a number from 0 to 1) rejected")]
    [InlineData("items.csv", "item_id,jurisdiction,title,ratio_max\nT1,zibo,,1\n", "")]
    [InlineData("plans.csv", "plan_id,jurisdiction,year,item_id\nX,zibo,,T1\n", "plans:2 year= (a value is required) rejected")]
    [InlineData("plans.csv", "plan_id,jurisdiction,year,item_id\nX,zibo,10000,T1\n", "plans:2 year=10000 (not a year from 1 to 9999) rejected")]
    [InlineData("plans.csv", "plan_id,jurisdiction,year,item_id,month\nX,zibo,2021,T1,13\n", "plans:2 month=13 (not a month from 1 to 12) rejected")]
    [InlineData("plans.csv", "plan_id,jurisdiction,year,item_id\nX,zibo,2021,\nY,zibo,2021,T9\n", "plans:3 item_id=T9 (no such row in items) kept")]
    [InlineData("draws.csv", "draw_id,jurisdiction,plan_id,drawn_on\nX,zibo,P1,\nY,zibo,,2021-01-01\nZ,zibo,P9,2021-01-01\n", "draws:2 drawn_on= (a value is required) rejected\ndraws:4 plan_id=P9 (no such row in plans) kept")]
    [InlineData("inspections.csv", "inspection_id,jurisdiction,object_id,item_id,source,inspected_on\nI1,zibo,O1,T1,,2021-01-01\nI1,zibo,O1,T1,random,\nI1,zibo,,T1,random,2021-01-01\nI1,zibo,O9,T1,random,2021-01-01\nI1,zibo,O1,,random,2021-01-01\n", "inspections:2 source= (a value is required) rejected\ninspections:3 inspected_on= (a value is required) rejected\ninspections:4 object_id= (a value is required) rejected\ninspections:5 object_id=O9 (no such row in objects) rejected")]
    [InlineData("objections.csv", "objection_id,jurisdiction,inspection_id,received_on\nX,zibo,I1,\nY,zibo,I9,2021-01-01\nZ,zibo,I3,2021-01-01\n", "objections:2 received_on= (a value is required) rejected\nobjections:3 inspection_id=I9 (no such row in inspections) rejected\nobjections:4 inspection_id=I3 (no such row in inspections) rejected")]
    [InlineData("assignments.csv", "jurisdiction,inspection_id,officer_id,replaces\nzibo,I9,F1,\nzibo,I1,F9,\nzibo,I1,F1,F9\nzibo,I1,F1,\n", "assignments:2 inspection_id=I9 (no such row in inspections) rejected\nassignments:3 officer_id=F9 (no such row in officers) rejected\nassignments:4 replaces=F9 (no such row in officers) kept\nassignments:5 officer_id=F1 (repeats the key of an earlier row) rejected")]
    [InlineData("conflicts.csv", "jurisdiction,object_id,officer_id\nzibo,O9,F1\nzibo,O1,F1\nzibo,O1,F1\n", "conflicts:2 object_id=O9 (no such row in objects) rejected\nconflicts:4 officer_id=F1 (repeats the key of an earlier row) rejected")]
    [InlineData("draw_members.csv", "jurisdiction,draw_id,object_id\nzibo,D9,O1\nzibo,D1,O9\nzibo,,O1\n", "draw_members:2 draw_id=D9 (no such row in draws) kept\ndraw_members:3 object_id=O9 (no such row in objects) rejected\ndraw_members:4 draw_id= (a value is required) rejected")]
    [InlineData("milestones.csv", "jurisdiction,milestone,year\nzibo,m,2021\nzibo,m,2021\nzibo,m,2022\n", "milestones:3 year=2021 (repeats the key of an earlier row) rejected")]
    public void Load_FaultyRows_AreListed(string file, string text, string rejects)
    {
        using var data = new SmallDataset();
        var summary = data.Put(file, text).Load();

        var table = file[..^4];
        Assert.Equal(
            rejects.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            data.Rejects().Where(r => r.StartsWith(table + ":", StringComparison.Ordinal)));
        Assert.Equal(
            [$"{rejects.Split('\n').Count(r => r.EndsWith("rejected", StringComparison.Ordinal))}|{rejects.Split('\n').Count(r => r.EndsWith("kept", StringComparison.Ordinal))}"],
            summary.Inputs.Where(input => input.Table == table).Select(input => $"{input.Rejected}|{input.Kept}"));
    }

    // "… or to a rejected one (so rejects cascade)".
    [Fact]
    public void Load_RejectedObject_TakesInspectionAndItsRowsAlong()
    {
        using var data = new SmallDataset();
        data.Put("objects.csv", "object_id,jurisdiction,name,complaints\nO1,zibo,甲,many\nO2,zibo,乙,\nO1,jintan,丙,\n").Load();

        Assert.Equal(
        [
            "objects:2 complaints=many (not a whole number of 32 bits) rejected",
            "inspections:2 object_id=O1 (no such row in objects) rejected",
            "assignments:2 inspection_id=I1 (no such row in inspections) rejected",
            "assignments:3 inspection_id=I1 (no such row in inspections) rejected",
            "objections:2 inspection_id=I1 (no such row in inspections) rejected",
        ], data.Rejects());
        Assert.Equal(["1|0|I2|1", "2|1|I3|2"], data.Lines("SELECT ord, j, inspection_id, object_ord FROM inspections ORDER BY ord"));
    }

    // Reading 6: "A key repeats only among accepted rows."
    [Fact]
    public void Load_KeyOfRejectedRow_IsFree()
    {
        using var data = new SmallDataset();
        data.Put("objects.csv", "object_id,jurisdiction,complaints,name\nO1,zibo,x,a\nO1,zibo,1,b\nO1,zibo,y,c\nO2,zibo,,d\nO1,jintan,,e\n").Load();

        Assert.Equal(
        [
            "objects:2 complaints=x (not a whole number of 32 bits) rejected",
            "objects:4 object_id=O1 (repeats the key of an earlier row) rejected",
        ], data.Rejects().Take(2));
        Assert.Equal(["1|b", "3|d", "4|e"], data.Lines("SELECT ord, name FROM objects ORDER BY ord"));
    }

    // Reading 7: "Rows of a jurisdiction without a plug-in: types are checked, keys and references are not."
    [Fact]
    public void Load_NotCovered_ChecksTypesOnlyAndCounts()
    {
        using var data = new SmallDataset();
        data.Put("assignments.csv",
            "jurisdiction,inspection_id,officer_id,role\nfar,,,leader\nfar,I9,F9,\nfar,I9,F9,chief\nzibo,I1,F1,leader\n");

        var summary = data.Load();

        Assert.Contains("assignments:4 role=chief (not one of leader, member, auxiliary) rejected", data.Rejects());
        Assert.Equal([new("far", 2)], summary.NotCovered);
        Assert.Equal(["3|0|I1"], data.Lines("SELECT ord, j, inspection_id FROM assignments"));
    }

    // "Booleans are true, false, 1, 0, in any case", "A null boolean reads as false, everywhere …, corrected excepted" and defaults.
    [Fact]
    public void Load_NullsAndDefaults_AreReplaced()
    {
        using var data = new SmallDataset();
        data.Put("officers.csv", "officer_id,jurisdiction,name,on_duty,auxiliary,specialties\nF1,zibo,,,TRUE,a;;b\nF2,zibo,,False,1,\n").Load();

        Assert.Equal(["true|true|a,b", "false|true|∅"], data.Lines(
            "SELECT CAST(on_duty AS VARCHAR), CAST(auxiliary AS VARCHAR), array_to_string(specialties, ',') FROM officers ORDER BY ord"));
        Assert.Equal(["1|1|1|false|∅|0"], data.Lines(
            "SELECT method, violation, decision, CAST(evidence AS VARCHAR), corrected, result FROM inspections LIMIT 1"));
        Assert.Equal(["1|1|0|0"], data.Lines("SELECT category, status, credit_grade, complaints FROM objects LIMIT 1"));
    }

    [Fact]
    public void Load_Twice_ReplacesTheTables()
    {
        using var data = new SmallDataset();
        var first = data.Load();

        Assert.Equal(first.Inputs, data.Load().Inputs);
        Assert.Equal(first.NotCovered, data.Load().NotCovered);
    }

    // Lines within quotes that look like rows, over several of the pieces that DuckDB's threads read: whoever begins inside quotes
    // sees rows where there are none.
    [Fact]
    public void Load_LargeFileWithRowsInQuotes_SplitsItRightly()
    {
        const int rows = 200_000;
        using var data = new SmallDataset();
        var text = new System.Text.StringBuilder("object_id,jurisdiction,name,complaints\n");
        var expected = new List<string>();
        for (var i = 0; i < rows; i++)
        {
            var faulty = i % 50_000 == 49_999;
            if (faulty)
            {
                expected.Add($"objects:{2 + (i * 6L)} complaints=x (not a whole number of 32 bits) rejected");
            }

            text.Append($"O{i},zibo,\"甲 {i}\nQ{i},zibo,乙,7\nR{i},zibo,丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙,8\n\n丁\",{(faulty ? "x" : "1")}\n\n");
        }

        data.Put("objects.csv", text.ToString()).Load();

        Assert.Equal(expected, data.Rejects().Where(r => r.StartsWith("objects", StringComparison.Ordinal)));
        Assert.Equal([$"{rows - 4}|{rows - 4}|{rows - 4}|0"], data.Lines(
            "SELECT count(*), sum(complaints), count(DISTINCT ord), count(*) FILTER (NOT starts_with(name, '甲 ' || object_id[2:] || chr(10))) FROM objects"));
    }

    [Fact]
    public void Load_FolderNameWithSignsOfAPattern_IsTakenAsItStands()
    {
        using var data = new SmallDataset();
        using var connection = new Oversight.Storage.DuckDb.DuckDBConnection();
        connection.Open();
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(data.Path, "a[1]*'b?")).FullName;
        foreach (var file in Directory.GetFiles(data.Path))
        {
            File.Move(file, System.IO.Path.Combine(folder, System.IO.Path.GetFileName(file)));
        }

        connection.Execute($"COPY (SELECT 'F1' AS officer_id, 'zibo' AS jurisdiction, '张' AS name) TO '{data.Path}/officers.parquet'");
        File.Delete(System.IO.Path.Combine(folder, "officers.csv"));
        File.Move(System.IO.Path.Combine(data.Path, "officers.parquet"), System.IO.Path.Combine(folder, "officers.parquet"));

        var summary = DatasetReader.Load(
            connection, new DatasetOptions { Path = folder, CoveredJurisdictions = ["zibo", "jintan"] });

        Assert.Equal([("objects", 3L), ("officers", 1)], summary.Inputs.Take(2).Select(i => (i.Table, i.Rows)));
    }

    [Fact]
    public void Load_Cancelled_Throws()
    {
        using var data = new SmallDataset();
        data.Connection.Open();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => DatasetReader.Load(
            data.Connection, new DatasetOptions { Path = data.Path, CoveredJurisdictions = ["zibo"] }, cancelled.Token));
        Assert.Equal(["true"], data.Lines("SELECT CAST(count(*) = 0 AS VARCHAR) FROM duckdb_schemas() WHERE schema_name = 'loading'"));
    }
}
