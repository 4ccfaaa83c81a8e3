using System.Security.Cryptography;
using System.Text;
using Oversight.Drawing.Teams;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Teams;

public class TicketStreamTests
{
    private static readonly string Prefix = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("7|zibo|P-01|officers|0")));

    private static byte[] Block(string word, int counter) => SHA256.HashData(Encoding.UTF8.GetBytes($"{Prefix}{word}\t{counter}"));

    [Fact]
    public void Coin_ManyTosses_AreTheBitsOfTheTicketsFromTheFirst()
    {
        var stream = new TicketStream(TicketHasher.For(TeamShapes.OfficersKey(7)), "coin");
        for (var counter = 0; counter < 12; counter++)
        {
            foreach (var value in Block("coin", counter))
            {
                for (var bit = 7; bit >= 0; bit--)
                {
                    Assert.Equal((value >> bit & 1) != 0, stream.Coin());
                }
            }
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(50)]
    [InlineData(3_000_000)]
    [InlineData(1_500_000_000)]
    [InlineData(int.MaxValue)]
    public void Below_ManyNumbers_AreWhatTheRuleSays(int below)
    {
        var words = Enumerable.Range(0, 60).SelectMany(counter => Block("place", counter).Chunk(4))
            .Select(bytes => ((ulong)bytes[0] << 24) | ((ulong)bytes[1] << 16) | ((ulong)bytes[2] << 8) | bytes[3])
            .Where(word => word < 0x1_0000_0000 - (0x1_0000_0000 % (ulong)below));
        var stream = new TicketStream(TicketHasher.For(TeamShapes.OfficersKey(7)), "place");
        foreach (var word in words.Take(200))
        {
            Assert.Equal((int)(word % (ulong)below), stream.Below(below));
        }
    }

    [Fact]
    public void Below_One_TakesNothingFromTheStream()
    {
        var stream = new TicketStream(TicketHasher.For(TeamShapes.OfficersKey(7)), "place");
        Assert.Equal(0, stream.Below(1));
        var first = Block("place", 0);
        Assert.Equal(first[3] & 1, stream.Below(2));
    }

    [Fact]
    public void Below_SmallNumber_IsEachValueWithTheSameChance()
    {
        Assert.True(Fairness((stream, below) => stream.Below(below)) > 0.01);

        // Four bits modulo 6: 0 to 3 come three times in sixteen, 4 and 5 twice.
        Assert.True(Fairness((stream, below) => stream.Below(16) % below) < 1e-6);

        static double Fairness(Func<TicketStream, int, int> number)
        {
            var stream = new TicketStream(TicketHasher.For(TeamShapes.OfficersKey(7)), "place");
            var counts = new int[6];
            for (var i = 0; i < 12_000; i++)
            {
                counts[number(stream, 6)]++;
            }

            return Significance.Fit(counts, [.. counts.Select(_ => 2000.0)]);
        }
    }
}
