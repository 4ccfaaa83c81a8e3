using System.Security.Cryptography;
using System.Text;
using Oversight.Storage.Datasets.Csv;

namespace Oversight.Storage.Tests.Datasets;

public class CsvScannerTests
{
    [Theory]
    [InlineData("1,2,3\n4,5,6\n", true, 2)]
    [InlineData("1,2,3\n4,5,6", true, 2)]
    [InlineData("", true, 0)]
    [InlineData("\n\n1,2,3\n\n4,\"5\n\n\",6\n\n", true, 2)]
    [InlineData("1,\"2,\"\"\n\"\"\",\"\"\n\"\",\"a\",b\n,,\n", true, 3)]
    [InlineData("1,\"a\rb\r\n\",3\n", true, 1)]
    [InlineData("1,2\n", false, 0)]
    [InlineData("1,2,3,4\n", false, 0)]
    [InlineData("1,2,3\r\n", false, 0)]
    [InlineData("1,2\r,3\n", false, 0)]
    [InlineData("1,2,3\r", false, 0)]
    [InlineData("1,2\"x,3\n", false, 0)]
    [InlineData("1,\"2\"x,3\n", false, 0)]
    [InlineData("1, \"2\",3\n", false, 0)]
    [InlineData("1,\"2\" ,3\n", false, 0)]
    [InlineData("1,2,\"3\n", false, 0)]
    [InlineData("1,2,\"3", false, 0)]
    [InlineData("   \n", false, 0)]
    [InlineData("\"\"\n", false, 0)]
    public void Scan_LineFeeds_FindsIrregularFiles(string rows, bool regular, long records)
    {
        // At every place within a block of 64 bytes.
        for (var shift = 0; shift < 130; shift++)
        {
            var (shape, _) = Scan($"a,b,c\n{new string('x', shift)},,\n{rows}");
            Assert.Equal(regular, shape.Regular);
            Assert.True(!regular || shape.Records == records + 1);
        }
    }

    [Theory]
    [InlineData("1,2,3\r\n4,5,6\r\n\r\n", true, 2)]
    [InlineData("1,\"2\n\",3\r\n4,5,\"6\"", true, 2)]
    [InlineData("1,2,3\n", false, 0)]
    [InlineData("1,2,3\r\n4,5,6\r", false, 0)]
    [InlineData("1,2\r,3\r\n", false, 0)]
    [InlineData("\n", false, 0)]
    public void Scan_CarriageReturns_FindsIrregularFiles(string rows, bool regular, long records)
    {
        for (var shift = 0; shift < 130; shift++)
        {
            var (shape, _) = Scan($"a,b,c\r\n{new string('x', shift)},,\r\n{rows}");
            Assert.Equal(regular, shape.Regular);
            Assert.True(!regular || shape.Records == records + 1);
        }
    }

    [Fact]
    public void Scan_LongRecord_IsIrregular()
    {
        Assert.True(Scan($"a,b\nx,\"{new string('\n', CsvScanner.MaximumRecord - 10)}\"\n").Shape.Regular);
        Assert.False(Scan($"a,b\nx,\"{new string('\n', CsvScanner.MaximumRecord)}\"\n").Shape.Regular);
        Assert.False(Scan($"a,b\nx,{new string('y', CsvScanner.MaximumRecord)}\n").Shape.Regular);
    }

    // Several buffers' worth of records with quoted line ends, short ones and blank lines; DuckDB must read it from any thread.
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void FindLines_LargeRandomFile_EqualsReference(string end)
    {
        var random = new Random(5);
        var text = new StringBuilder("\uFEFFa,b,c").Append(end);
        while (text.Length < 5_000_000)
        {
            for (var i = 0; i < 3; i++)
            {
                text.Append(random.Next(5) switch
                {
                    0 => "",
                    1 => "食品安全",
                    2 => $"\"{new string('x', random.Next(200))},\"\"{end}\n{end}\"\"\"",
                    3 => "\"\n\"",
                    _ => random.Next().ToString(),
                }).Append(i < 2 ? "," : end);
            }

            text.Append(random.Next(6) == 0 ? end : "");
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var expected = ReferenceCsv.Parse(bytes).Skip(1).ToList();
        long[] wanted = [.. Enumerable.Range(0, expected.Count).Where(_ => random.Next(7) == 0).Select(i => (long)i)];
        var (shape, lines) = Scan(text.ToString(), wanted);

        Assert.Equal(new CsvShape(true, expected.Count, Convert.ToHexStringLower(SHA256.HashData(bytes))), shape);
        Assert.Equal(wanted.Select(w => expected[(int)w].Line), lines);
    }

    private static (CsvShape Shape, long[] Lines) Scan(string text, params long[] wanted)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "x.csv");
        File.WriteAllText(path, text);
        var header = CsvHeader.Read(path, Encoding.UTF8)!;
        return (CsvScanner.Scan(path, header, CancellationToken.None), CsvScanner.FindLines(path, header, wanted, CancellationToken.None));
    }
}
