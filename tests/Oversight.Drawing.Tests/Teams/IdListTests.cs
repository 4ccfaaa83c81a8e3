using System.Text;
using Oversight.Contracts.Facts;
using Oversight.Drawing.Teams;

namespace Oversight.Drawing.Tests.Teams;

public class IdListTests
{
    [Fact]
    public void From_Texts_AreReadBackInTheirBytes()
    {
        var ids = IdList.From(["B", "企业1", "a"]);
        Assert.Equal(3, ids.Count);
        Assert.Equal("企业1", ids.Text(1));
        Assert.Equal(Encoding.UTF8.GetBytes("企业1"), ids[1].ToArray());
    }

    [Fact]
    public void Order_MixedIds_IsByUnsignedBytes() => Assert.Equal([2, 0, 3, 1], IdList.From(["B", "企业", "AB", "a"]).Order());

    [Fact]
    public unsafe void From_AColumn_CopiesItsRows()
    {
        var text = "abcde"u8.ToArray();
        int[] starts = [0, 2, 3, 5];
        fixed (byte* bytes = text)
        fixed (int* offsets = starts)
        {
            var ids = IdList.From(new ColumnView(ColumnLayout.ArrowText, 3, sizeof(int), offsets, null, 0, bytes));
            Assert.Equal(["ab", "c", "de"], Enumerable.Range(0, 3).Select(ids.Text));
        }
    }

    [Fact]
    public void From_ANullRow_IsRefused() => Assert.Throws<ArgumentException>(() => IdList.From(ColumnView.Missing(1)));

    [Theory]
    [InlineData("")]
    [InlineData("a\tb")]
    [InlineData("a\nb")]
    public void From_FaultyId_IsRefused(string id) => Assert.Throws<ArgumentException>(() => IdList.From(["ok", id]));

    [Fact]
    public void IdList_StartsThatDoNotFit_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new IdList([1, 2], [0, 1]));
        Assert.Throws<ArgumentException>(() => new IdList([1, 2], [1, 2]));
        Assert.Throws<ArgumentException>(() => new IdList([1, 2], []));
        Assert.Throws<ArgumentException>(() => new IdList([1, 2], [0, 2, 1, 2]));
    }
}
