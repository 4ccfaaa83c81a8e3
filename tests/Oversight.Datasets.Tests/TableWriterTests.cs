using System.Text;
using Oversight.Datasets.Output;
using Oversight.Datasets.Tests.Slow;
using Oversight.Storage.DuckDb;

namespace Oversight.Datasets.Tests;

public sealed class TableWriterTests
{
    [Fact]
    public void Text_AwkwardValues_ComeBackAsTheyWere()
    {
        string[] values = ["plain", "a,b", "say \"so\"", "two\nlines", "", "山西", "twelve bytes", "thirteen bytes", new('长', 400)];

        string text = Write("TEXT a b", table => Array.ForEach(values, value => table.Text(value).Term(value.Length == 0 ? null : value).End()));

        Assert.Equal(values.Select(value => $"{value}|{value}"), SlowCsv.Parse(text).Skip(1).Select(row => string.Join('|', row)));
    }

    [Fact]
    public void End_MoreRowsThanABlockHolds_KeepsThemAllInOrder()
    {
        const int Rows = 5000;

        string text = Write("TEXT id NUMBER n DATE day FLAG yes", table =>
        {
            for (int i = 0; i < Rows; i++)
            {
                table.Id(new RowId("ZB-2022-", i)).Number(i % 3 == 0 ? null : i).Day(new DateOnly(2022, 1, 1).AddDays(i % 7)).Flag(i % 5 == 0 ? null : i % 2 == 0).End();
            }
        });

        var expected = Enumerable.Range(0, Rows).Select(i =>
            $"ZB-2022-{i:D7},{(i % 3 == 0 ? "" : i)},2022-01-0{1 + (i % 7)},{(i % 5 == 0 ? "" : i % 2 == 0 ? "true" : "false")}");
        Assert.Equal(string.Join('\n', expected.Prepend("id,n,day,yes")) + "\n", text);
    }

    [Fact]
    public void End_WrongNumberOfFields_Throws() =>
        Assert.Throws<InvalidOperationException>(() => Write("TEXT a b", table => table.Text("only one").End()));

    [Fact]
    public void Append_NothingInAField_IsNull() =>
        Assert.Equal("a,b\n,x1\n", Write("TEXT a b", table => table.Begin().Append("").Begin().Append("x").Append("1").End()));

    [Theory]
    [InlineData(5, "0.05")]
    [InlineData(30, "0.30")]
    [InlineData(100, "1.00")]
    public void Hundredths_Ratio_HasTwoDecimals(int value, string text) =>
        Assert.Equal($"a\n{text}\n", Write("SHARE a", table => table.Hundredths(value).End()));

    [Theory]
    [InlineData(7, "P-0000007")]
    [InlineData(9_999_999, "P-9999999")]
    [InlineData(10_000_000, "P-10000000")]
    [InlineData(2_147_483_647, "P-2147483647")]
    public void Id_AnyNumber_HasAtLeastSevenDigits(int number, string text)
    {
        Assert.Equal($"a\n{text}\n", Write("TEXT a", table => table.Id(new RowId("P-", number)).End()));
        Assert.Equal(text, new RowId("P-", number).ToString());
    }

    private static string Write(string columns, Action<TableWriter> fill)
    {
        string folder = Directory.CreateTempSubdirectory("oversight-datasets-").FullName;
        try
        {
            using DuckDBDatabase database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1 });
            using var workers = new Workers(1, CancellationToken.None);
            workers.Begin();
            using var file = new TableFile(TableLayout.Of("t", columns), folder, TableFormat.Csv, database, workers);
            try
            {
                fill(file.Rows);
                file.Rows.Close();
            }
            catch
            {
                workers.Abort();
                throw;
            }

            workers.End();
            file.Join();
            file.Check();
            return File.ReadAllText(Path.Combine(folder, "t.csv"), new UTF8Encoding(false, true));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
