using System.Text;
using Oversight.Datasets.Output;
using Oversight.Datasets.Tests.Slow;

namespace Oversight.Datasets.Tests;

public sealed class CsvTableTests
{
    [Fact]
    public void Text_AwkwardValues_ComeBackAsTheyWere()
    {
        string[] values = ["plain", "a,b", "say \"so\"", "two\nlines", "", "山西"];
        using var stream = new MemoryStream();
        using (var table = new CsvTable(stream, "c"))
        {
            foreach (string value in values)
            {
                table.Text(value).End();
            }
        }

        List<List<string>> read = SlowCsv.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(values, read.Skip(1).Select(r => r.Single()));
    }

    [Fact]
    public void End_WrongNumberOfFields_Throws()
    {
        using var stream = new MemoryStream();
        using var table = new CsvTable(stream, "a", "b");

        table.Text("only one");

        Assert.Throws<InvalidOperationException>(table.End);
    }

    [Theory]
    [InlineData(5, "0.05")]
    [InlineData(30, "0.30")]
    [InlineData(100, "1.00")]
    public void Hundredths_Ratio_HasTwoDecimals(int value, string text)
    {
        using var stream = new MemoryStream();
        using (var table = new CsvTable(stream, "a"))
        {
            table.Hundredths(value).End();
        }

        Assert.Equal($"a\n{text}\n", Encoding.UTF8.GetString(stream.ToArray()));
    }
}
