using System.Text;
using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Selection;

public class BatchOrderTests
{
    private static readonly DrawKey Key = new("seed", "zibo", "P", DrawPurpose.Batch);

    [Fact]
    public void Of_TheDrawn_IsTheOrderOfTheirBatchTickets()
    {
        var ids = Enumerable.Range(0, 500).Select(i => $"{i}").ToList();
        var expected = ids.OrderBy(id => ReferenceDraw.Ticket(Key, Encoding.UTF8.GetBytes(id)), StringComparer.Ordinal).ToList();
        var order = BatchOrder.Of(Key, ids.Select(id => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(id)));
        Assert.Equal(expected, order.Select(lot => lot.ToString()));
        Assert.Equal(Enumerable.Range(1, 500), order.Select(lot => lot.Position));
    }

    [Fact]
    public void Of_AnotherPurposeOrAnIdTwice_IsRefused()
    {
        ReadOnlyMemory<byte>[] ids = [new([65]), new([65])];
        Assert.Throws<InvalidOperationException>(() => BatchOrder.Of(Key, ids));
        Assert.Throws<ArgumentException>(() => BatchOrder.Of(new DrawKey("seed", "zibo", "P", DrawPurpose.Objects), ids[..1]));
    }
}
