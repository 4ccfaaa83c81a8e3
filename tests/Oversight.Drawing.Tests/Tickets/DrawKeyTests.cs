using System.Text;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Tickets;

public class DrawKeyTests
{
    [Fact]
    public void ToString_AllParts_AreJoinedInTheDocumentedOrder()
    {
        var key = new DrawKey("2026-01-05 dice 3-6-1", "zibo", "P-01", DrawPurpose.Objects, 2);
        Assert.Equal("2026-01-05 dice 3-6-1|zibo|P-01|objects|2", key.ToString());
    }

    // printf '%s%s' "$(printf '%s' 'seed|zibo|P1|objects|0' | sha256sum | cut -c1-64)" 91370300MA3C00001X | sha256sum
    [Fact]
    public void Of_AKnownKeyAndId_IsWhatAShellComputes()
    {
        var hasher = TicketHasher.For(new DrawKey("seed", "zibo", "P1", DrawPurpose.Objects));
        Assert.Equal("fa73188b8365a8bbea427c0e31804e99e4271b04672b190f99823d0e411ed181", hasher.Of(Encoding.UTF8.GetBytes("91370300MA3C00001X")).ToString());
    }

    [Theory]
    [InlineData("a|b", "zibo", "P1")]
    [InlineData("seed", "zi|bo", "P1")]
    [InlineData("seed", "zibo", "P|1")]
    [InlineData("", "zibo", "P1")]
    public void DrawKey_FaultyPart_IsRefused(string seed, string jurisdiction, string plan) =>
        Assert.ThrowsAny<ArgumentException>(() => new DrawKey(seed, jurisdiction, plan, DrawPurpose.Objects));

    [Fact]
    public void DrawKey_HalfACharacter_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new DrawKey("dice \ud83c", "zibo", "P1", DrawPurpose.Objects));
}
