using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>Checksums of parts.</summary>
public class CheckedStreamTests
{
    // The check value that the checksum's catalogues give.
    [Fact]
    public void Append_CheckText_IsCbf43926() => Assert.Equal(0xCBF43926u, Crc32.Append(0, "123456789"u8));

    [Fact]
    public void Append_InPieces_IsAsInOne()
    {
        var random = new Random(3309);
        var bytes = new byte[1000];
        random.NextBytes(bytes);
        var byBytes = bytes.Aggregate(0u, (crc, value) => Crc32.Append(crc, [value]));
        Assert.Equal(byBytes, Crc32.Append(0, bytes));
        for (var i = 0; i < 100; i++)
        {
            var at = random.Next(bytes.Length);
            Assert.Equal(byBytes, Crc32.Append(Crc32.Append(0, bytes.AsSpan(0, at)), bytes.AsSpan(at)));
        }
    }

    [Theory]
    [InlineData(0xCBF43926u, true)]
    [InlineData(0xCBF43927u, false)]
    public void Read_ToTheEnd_ChecksTheSum(uint sum, bool sound)
    {
        using var stream = new CheckedStream(new MemoryStream("123456789"u8.ToArray()), sum);
        var buffer = new byte[16];
        Assert.Equal(9, stream.Read(buffer, 0, 16));
        if (sound)
        {
            Assert.Equal(0, stream.Read(buffer, 0, 16));
        }
        else
        {
            Assert.Throws<InvalidDataException>(() => stream.Read(buffer, 0, 16));
        }
    }
}
