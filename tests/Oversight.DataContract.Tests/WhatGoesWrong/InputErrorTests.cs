using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.WhatGoesWrong;

/// <summary>Input that is refused: status 2, one line, nothing written.</summary>
public sealed class InputErrorTests : ContractTest
{
    public static IEnumerable<object[]> StarredColumns =>
        Tables.All.SelectMany(table => Tables.Required(table).Select(column => new object[] { table, column }));

    [SentenceTheory("wrong.column-missing")]
    [Also("wrong.one-line", "wrong.nothing-written")]
    [MemberData(nameof(StarredColumns))]
    public void StarredColumn_Missing_IsAnError(string table, string column) =>
        Refused(TryRun(OneOfEach().Without(table, column)), table + ".csv", $"table {table} ", column);

    [Sentence("wrong.column-missing")]
    public void StarredColumn_MissingInParquet_IsAnErrorToo()
    {
        var folder = DuckFiles.Convert(OneOfEach().Without("inspections", "inspected_on").Write(Path.Combine(Home, "data")), typed: false);
        Refused(TryRun(folder), "inspections.parquet", "table inspections ", "inspected_on");
    }

    [Sentence("wrong.column-missing")]
    public void StarredColumn_MissingInADatabase_IsAnErrorToo()
    {
        var file = DuckFiles.Database(OneOfEach().Without("inspections", "inspected_on").Write(Path.Combine(Home, "data")), typed: false);
        Refused(TryRun(file), "province.duckdb", "table inspections ", "inspected_on");
    }

    [SentenceTheory("wrong.column-twice")]
    [InlineData("objects", "name")]
    [InlineData("objects", "address")]
    [InlineData("inspections", "inspection_id")]
    [InlineData("inspections", "signed")]
    [InlineData("milestones", "done_on")]
    public void Column_GivenTwice_IsAnError(string table, string column)
    {
        var data = OneOfEach();
        var lines = data.Text(table).Split('\n');
        lines[0] += "," + column;
        Refused(TryRun(data.File(table + ".csv", string.Join('\n', lines))), table + ".csv", $"table {table} ", column);
    }

    [SentenceTheory("wrong.empty-file")]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    public void File_WithoutAHeader_IsAnError(string text) =>
        Refused(TryRun(OneOfEach().File("conflicts.csv", text)), "conflicts.csv");

    [Sentence("wrong.unreadable")]
    public void File_ThatIsAFolder_IsAnError()
    {
        var folder = OneOfEach().Without("items").Write(Path.Combine(Home, "data"));
        Directory.CreateDirectory(Path.Combine(folder, "items.csv"));
        Refused(TryRun(folder), "items.csv");
    }

    [SentenceTheory("wrong.unreadable")]
    [InlineData("")]
    [InlineData("PAR1")]
    [InlineData("object_id,jurisdiction,name\nO1,zibo,x\n")]
    public void ParquetFile_ThatIsNone_IsAnError(string content) =>
        Refused(TryRun(OneOfEach().File("objects.parquet", content)), "objects.parquet");

    [Sentence("wrong.unreadable")]
    public void ParquetFile_CutOff_IsAnError()
    {
        var folder = DuckFiles.Convert(OneOfEach().Write(Path.Combine(Home, "data")), typed: false);
        var file = Path.Combine(folder, "draws.parquet");
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^10]);
        Refused(TryRun(folder), "draws.parquet");
    }

    [Sentence("wrong.unreadable", LinuxOnly = true)]
    public void File_ThatIsALinkToNothing_IsAnError()
    {
        var folder = OneOfEach().Without("plans").Write(Path.Combine(Home, "data"));
        File.CreateSymbolicLink(Path.Combine(folder, "plans.csv"), Path.Combine(Home, "nowhere.csv"));
        Refused(TryRun(folder), "plans.csv");
    }

    [SentenceTheory("wrong.no-tables")]
    [InlineData(false)]
    [InlineData(true)]
    public void Dataset_WithoutAnyTable_IsAnErrorThatNamesTheFolder(bool holdsOtherFiles)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Home, "a folder")).FullName;
        if (holdsOtherFiles)
        {
            File.WriteAllText(Path.Combine(folder, "readme.txt"), "nothing here");
            File.WriteAllText(Path.Combine(folder, "firms.csv"), "object_id,jurisdiction,name\n");
        }

        Refused(TryRun(folder), folder);
    }

    [SentenceTheory("wrong.unreadable")]
    [InlineData("no database at all")]
    [InlineData("")]
    public void Database_ThatIsNone_IsAnErrorThatNamesIt(string content)
    {
        var file = Path.Combine(Home, "data.duckdb");
        File.WriteAllText(file, content);
        Refused(TryRun(file), file);
    }

    [Sentence("wrong.one-line")]
    public void Faults_InSeveralFiles_AreOneLine()
    {
        var data = OneOfEach().Without("objects", "name").Without("items", "title").File("draws.csv", "").File("conflicts.csv", [0xFF, 0xFE]);
        Refused(TryRun(data), ".csv");
    }

    [Sentence("wrong.nothing-written")]
    public void Output_OfAFormerRun_StaysAsItWas()
    {
        var former = Run(OneOfEach());
        var before = Files.Hashes(former.Folder);
        var data = OneOfEach().Without("draws", "drawn_on").Write(Path.Combine(Home, "broken"));
        var siblings = Directory.GetFileSystemEntries(Home);
        var report = RunInto(former.Folder, data);
        Assert.Equal(2, report.Status);
        Assert.Equal(before, Files.Hashes(former.Folder));
        Assert.Equal(siblings, Directory.GetFileSystemEntries(Home));
    }

    private void Refused(Report report, params string[] named)
    {
        Assert.Equal(2, report.Status);
        Assert.Empty(report.Output);
        var line = Assert.Single(report.Lines);
        Assert.All(named, name => Assert.Contains(name, line, StringComparison.Ordinal));
        Assert.DoesNotContain(" at Oversight", line, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(Home), entry => Path.GetFileName(entry).StartsWith("report", StringComparison.Ordinal));
    }

    private static Dataset OneOfEach() => Dataset.Of("zibo")
        .Inspection("N1", "2022-03-01").Team("N1", "P1", "P2").Member("D1", "O1").Conflict("P2", "O1")
        .Objection("B1", "N1", "2022-04-01").Milestone("norms", 2022, null);
}
