using System.Text;
using Oversight.Mutation.Tests.Contract;
using Oversight.Mutation.Tests.Reading;

namespace Oversight.Mutation.Tests;

/// <summary>The reader to which the program is compared, held against examples worked out by hand.</summary>
public sealed class ContractReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("oversight-mutations-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("a,b\n1,2\n", "1:a|b 2:1|2")]
    [InlineData("\uFEFFa\n\n\r\nx", "1:a 4:x")]
    [InlineData("\"a\"\"\n\",\r,b\r\nc\r", "1:a\"\n|\r|b 3:c\r")]
    [InlineData("a\"b, \"c\"\n\"\"\n", "1:a\"b| \"c\" 2:")]
    [InlineData("\"a\" ,b\nc\n", "1!a |b 2:c")]
    [InlineData("a,\"b\nc\n", "1!a|b\nc\n")]
    public void Parse_Text_GivesRecordsAndTheirLines(string text, string expected)
    {
        var records = PlainCsv.Parse(Encoding.UTF8.GetBytes(text))
            .Select(r => $"{r.Line}{(r.Malformed ? '!' : ':')}{string.Join('|', r.Fields.Select(Encoding.UTF8.GetString))}");

        Assert.Equal(expected, string.Join(' ', records));
    }

    [Fact]
    public void Read_SmallDataset_FindsWhatIsWrong()
    {
        Put("objects", "object_id,jurisdiction,name,complaints\nO1,zibo,x,\nO1,zibo,y,\nO2,zibo,,1.5\n,zibo,z,\nO2,nowhere,z,2\nO3,nowhere,z,x\nO3,,z,\n");
        Put("items", "jurisdiction,item_id,title\nzibo,T1,\n");
        Put("inspections", "inspection_id,object_id,jurisdiction,item_id,source,inspected_on\nI1,O1,zibo,T1,random,2023-01-05\n\nI2,O2,zibo,T1,random,2023-01-05\n"
            + "I3,O1,zibo,T2,random,2023-01-05\nI4,O1,zibo,T1,,2023-01-05\nI5,O1,zibo,T1,random,2023-02-30\nI6,O1,zibo,T1,random\nI1,O1,zibo,T1,random,2023-01-06\n");
        Put("milestones", "year,milestone,jurisdiction\n2023,plans,zibo\n02023,plans,zibo\n0,plans,zibo\n");

        var found = ContractReader.Read(folder, gb18030: false, yearGiven: false);

        Assert.Empty(found.Refusals);
        Assert.Equal(
        [
            "objects 3 object_id O1 rejected", "objects 4 complaints 1.5 rejected", "objects 5 object_id  rejected",
            "objects 7 complaints x rejected", "objects 8 jurisdiction  rejected",
            "inspections 4 object_id O2 rejected", "inspections 5 item_id T2 kept", "inspections 6 source  rejected",
            "inspections 7 inspected_on 2023-02-30 rejected", "inspections 8   rejected", "inspections 9 inspection_id I1 rejected",
            "milestones 3 milestone plans rejected", "milestones 4 year 0 rejected",
        ], found.Rejects.Select(r => $"{r.Key.Table} {r.Key.Line} {r.Key.Column} {r.Value} {r.Key.Action}"));
        Assert.Equal([("objects", 7L, 5L, 0L), ("items", 1, 0, 0), ("inspections", 7, 5, 1), ("milestones", 3, 2, 0)], found.Inputs.Select(i => (i.Table, i.Rows, i.Rejected, i.Kept)));
        Assert.Equal([("nowhere", 1)], found.NotCovered.Select(n => (n.Key, n.Value)));
        Assert.Equal(["officers", "plans", "draws", "assignments", "conflicts", "objections"], found.Warned);
        Assert.Equal(["I1", "I3"], found.Accepted["inspections"].Select(r => r["inspection_id"]));
    }

    [Theory]
    [InlineData("objects", "object_id,jurisdiction\nO1,zibo\n", "objects.csv")]
    [InlineData("objects", "object_id,jurisdiction,name,name\n", "objects.csv")]
    [InlineData("objects", "\n\n", "objects.csv")]
    [InlineData("objects", "object_id,jurisdiction,\"name\nO1,zibo,x\n", "objects.csv")]
    [InlineData("objects", "object_id,jurisdiction,name\nO1,zibo,\u0010\nO2,zibo,\u0010\nO3,zibo,x\n", "objects.csv")]
    [InlineData("objects", "object_id,jurisdiction,name\nO1,zibo,x\n", "--year")]
    [InlineData("other", "x\n", "")]
    public void Read_DatasetThatCannotBeRead_IsRefused(string table, string text, string word)
    {
        Put(table, text);

        Assert.Equal([word.Length > 0 ? word : folder], ContractReader.Read(folder, gb18030: false, yearGiven: false).Refusals);
    }

    [Theory]
    [InlineData("published_on", "2024-02-29 0001-01-01 9999-12-31", "2023-02-29 0000-01-01 10000-01-01 2023-1-05 2023/01/05 infinity ２０２３-01-05")]
    [InlineData("frequency", "0 -0 +5 007 2147483647 -2147483648", "1.5 2147483648 99999999999999999999 1_0 + １ 1e3")]
    [InlineData("month", "1 12 06", "0 13 -1")]
    [InlineData("ratio", "0 1 -0 .5 1. 1e-5 1E0 +0.25", "1.01 -0.1 1e400 nan . e5 1e 1.0.0 0x1 1e+-5")]
    [InlineData("joint", "true FALSE tRuE 1 0", "yes t 2 是 true\u0000")]
    public void Fits_Values_FollowTheirType(string column, string good, string bad)
    {
        var found = DataContract.Table("plans").Find(column)!;

        Assert.All(good.Split(' '), value => Assert.True(ContractValues.Fits(found, value), value));
        Assert.All(bad.Split(' '), value => Assert.False(ContractValues.Fits(found, value), value));
    }

    // U+0010 stands for a byte that is not UTF-8.
    private void Put(string table, string text) => File.WriteAllBytes(
        Path.Combine(folder, table + ".csv"),
        [.. text.SelectMany(c => c == '\u0010' ? [0xC4] : Encoding.UTF8.GetBytes([c]))]);
}
