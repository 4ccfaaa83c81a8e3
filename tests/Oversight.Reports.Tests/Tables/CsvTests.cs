using System.Text;
using Oversight.Reports.Tables;
using Oversight.Reports.Tests.Support;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tests.Tables;

public sealed class CsvTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();
    private readonly DuckDBConnection connection = Province.Empty();

    public void Dispose()
    {
        connection.Dispose();
        temporary.Dispose();
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("  =1", "'  =1")]
    [InlineData("  \tx", "'  \tx")]
    [InlineData(" \r", "' \r")]
    [InlineData("a=1", "a=1")]
    [InlineData(" a", " a")]
    [InlineData("'=1", "'=1")]
    [InlineData("\n=1", "\n=1")]
    [InlineData("＝1", "＝1")]
    [InlineData("a\"b\"", "a\"b\"")]
    [InlineData("a,b", "a,b")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\r\nb", "a\r\nb")]
    [InlineData("#a", "#a")]
    [InlineData("淄博𠮷", "淄博𠮷")]
    [InlineData("", "")]
    [InlineData("   ", "   ")]
    public void Write_Text_IsProtectedAndReadsBack(string text, string expected)
    {
        connection.CreateCommand(
            "INSERT INTO breaches VALUES ('r', $1, $1, $1, $1, NULL, NULL, NULL, $1, $1, $1, $1, NULL)", text).Execute();
        connection.CreateCommand("INSERT INTO rejects VALUES ($1, $1, 7, $1, $1, $1, $1)", text).Execute();
        BreachesCsv.Write(connection, temporary.Path, default);
        RejectsCsv.Write(connection, temporary.Path, default);
        Assert.Equal(
            ["r", expected, expected, expected, expected, "", "", "", expected, expected, expected, expected],
            Records(BreachesCsv.FileName)[1]);
        Assert.Equal([expected, expected, "7", expected, expected, expected, expected], Records(RejectsCsv.FileName)[1]);
    }

    [Fact]
    public void Write_Nulls_AreEmptyFields()
    {
        connection.Execute("INSERT INTO breaches (rule_id, due_on, days_late) VALUES ('r', DATE '2021-02-03', 4)");
        connection.Execute("INSERT INTO rejects (table_name) VALUES ('t')");
        BreachesCsv.Write(connection, temporary.Path, default);
        RejectsCsv.Write(connection, temporary.Path, default);
        Assert.EndsWith("\nr,,,,,2021-02-03,,4,,,,\n", File.ReadAllText(temporary[BreachesCsv.FileName]));
        Assert.EndsWith("\nt,,,,,,\n", File.ReadAllText(temporary[RejectsCsv.FileName]));
    }

    [Fact]
    public void Write_NoRows_HasMarkAndHeader()
    {
        BreachesCsv.Write(connection, temporary.Path, default);
        RejectsCsv.Write(connection, temporary.Path, default);
        Assert.Equal(
            "\uFEFFrule_id,jurisdiction,severity,subject_kind,subject_id,due_on,done_on,days_late,measured,limit,state,detail\n",
            Encoding.UTF8.GetString(File.ReadAllBytes(temporary[BreachesCsv.FileName])));
        Assert.Equal(
            "\uFEFFtable,file,line,column,value,reason,action\n",
            Encoding.UTF8.GetString(File.ReadAllBytes(temporary[RejectsCsv.FileName])));
    }

    [Fact]
    public void Write_Rows_AreOrderedByTheBytesOfTheirKeys()
    {
        connection.Execute(
            """
            INSERT INTO breaches (rule_id, jurisdiction, subject_id) VALUES
                ('b', 'x', '1'), ('a', 'y', '1'), ('a', 'x', 'é'), ('a', 'x', 'z'), ('a', 'x', '𠮷'), ('a', 'x', '￿'),
                ('a', 'x', '10'), ('a', 'x', '9'), ('a', 'x', 'A'), ('a', 'x', 'a')
            """);
        BreachesCsv.Write(connection, temporary.Path, default);
        Assert.Equal(
            ["ax10", "ax9", "axA", "axa", "axz", "axé", "ax￿", "ax𠮷", "ay1", "bx1"],
            Records(BreachesCsv.FileName).Skip(1).Select(r => r[0] + r[1] + r[4]));
    }

    private List<string[]> Records(string file) => Csv.Parse(File.ReadAllText(temporary[file]));
}
