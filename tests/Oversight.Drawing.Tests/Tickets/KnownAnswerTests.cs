using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Tickets;

/// <summary>Published hashes, on every path: of SHA-256 itself, and of the tool whose hash the tickets are.</summary>
public class KnownAnswerTests
{
    public static TheoryData<string> Paths => [.. TicketHasher.Supported];

    // FIPS 180-4's examples by NIST (SHA256.pdf) and FIPS 180-2, B.1 and B.2.
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void Compress_MessagesOfTheStandard_GiveItsHashes(string message, string hash)
    {
        var text = Encoding.ASCII.GetBytes(message);
        var padded = new byte[text.Length < 56 ? 64 : 128];
        text.CopyTo(padded, 0);
        padded[text.Length] = 0x80;
        padded[^2] = (byte)(text.Length * 8 >> 8);
        padded[^1] = (byte)(text.Length * 8);
        var state = Sha256Core.Initial.ToArray();
        for (var block = 0; block < padded.Length; block += 64)
        {
            Sha256Core.Compress(state, padded.AsSpan(block, 64));
        }

        Assert.Equal(hash, string.Concat(state.Select(word => word.ToString("x8"))));
    }

    // The standard's longer messages, their first 64 bytes in the place of the key's hash and the rest in that of the id.
    [Theory]
    [MemberData(nameof(Paths))]
    public void Leading_LongMessagesOfTheStandard_GiveItsHashes(string path)
    {
        CheckMessage(
            path,
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
        CheckMessage(path, new string('a', 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    // R. L. Rivest, consistent_sampler: the examples of first_fraction, make_ticket_heap and sampler in its source, README.md,
    // USAGE_EXAMPLES.md and test_consistent_sampler.py; generation 1. A ticket number there is "0." and the digits of the
    // hash, read as a decimal number, from the last to the first; most are shown cut off after their ninth or tenth digit.
    [Theory]
    [InlineData("01382438112797316654", "AB-130", "0.26299714122838008416507544297546663599715395525154425586041245287750224561854")]
    [InlineData("xy()134!g2n", "cat", "0.24866413894129579898796850445568128508290132707747976039848637531569373309555")]
    [InlineData("xy()134!g2n", "dog", "0.33886035615681875183111698317327684455682722683976874746986356932751818935066")]
    [InlineData("xy()134!g2n", "fish", "0.74685932088827950509145941729789143204056041958068799542050396198792954500593")]
    [InlineData("xy()134!g2n", "goat", "0.49599842072022713663423753308080171636735689997237236247068925068573448764387")]
    [InlineData("314159", "B-2", "0.410310858")]
    [InlineData("314159", "B-3", "0.470960291")]
    [InlineData("314159", "A-3", "0.471438751")]
    [InlineData("314159", "A-2", "0.567089805")]
    [InlineData("314159", "B-1", "0.9781715679")]
    [InlineData("314159", "A-1", "0.9828515724")]
    [InlineData("19283746", "e5", "0.303241347")]
    [InlineData("19283746", "b2", "0.432145156")]
    [InlineData("19283746", "c3", "0.487135586")]
    [InlineData("19283746", "a1", "0.841870265")]
    [InlineData("19283746", "f6", "0.866227993")]
    [InlineData("52", "d", "0.054468191")]
    [InlineData("52", "b", "0.197384308")]
    [InlineData("52", "e", "0.302883911")]
    [InlineData("52", "a", "0.366142288")]
    [InlineData("52", "c", "0.492683857")]
    [InlineData("41", "73", "0.000508333")]
    [InlineData("41", "51", "0.003446232")]
    [InlineData("41", "17", "0.004419823")]
    [InlineData("41", "58", "0.020115273")]
    [InlineData("41", "38", "0.023482375")]
    public void Leading_SeedsAndIdsOfConsistentSampler_GiveItsTicketNumbers(string seed, string id, string number)
    {
        var prefix = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed))));
        Assert.All(TicketHasher.Supported, path =>
        {
            var ticket = Both(TicketHasher.For(prefix, path), Encoding.UTF8.GetBytes(id));
            var digits = BigInteger.Parse("0" + ticket, NumberStyles.HexNumber).ToString("D64").ToCharArray();
            Array.Reverse(digits);
            Assert.StartsWith(number, "0." + new string(digits));
        });
    }

    private static void CheckMessage(string path, string message, string hash)
    {
        var text = Encoding.ASCII.GetBytes(message);
        Assert.Equal(hash, Both(TicketHasher.For(text.AsSpan(0, 64), path), text[64..]));
    }

    // The whole ticket, after the lanes' 64 bits of it were seen to be the same.
    private static string Both(ITicketHasher hasher, byte[] id)
    {
        using var column = new IdColumn([.. Enumerable.Repeat(id, id.Length < 1000 ? 16 : 1)], IdLayout.Duck);
        var leading = new ulong[column.View.Length];
        hasher.Leading(column.View, leading);
        var ticket = hasher.Of(id);
        Assert.All(leading, value => Assert.Equal(ticket.First, value));
        return ticket.ToString();
    }
}
