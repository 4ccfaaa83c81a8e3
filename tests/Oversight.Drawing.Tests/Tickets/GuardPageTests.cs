using System.Runtime.InteropServices;
using System.Text;
using Oversight.Contracts.Facts;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Tickets;

/// <summary>Ids between two pages that must not be touched: a read outside an id's bytes stops the process.</summary>
public unsafe partial class GuardPageTests
{
    private static readonly DrawKey Key = new("seed", "zibo", "P1", DrawPurpose.Objects);

    [LinuxFact]
    public void Leading_IdsAtBothEndsOfAPage_ReadsNothingOutside()
    {
        var size = Environment.SystemPageSize;
        var pages = (byte*)Map(null, (nuint)(3 * size), protection: 3, flags: 0x22, file: -1, offset: 0);
        Assert.NotEqual((nint)(-1), (nint)pages);
        try
        {
            Assert.Equal(0, Protect(pages, (nuint)size, 0));
            Assert.Equal(0, Protect(pages + (2 * size), (nuint)size, 0));
            var page = pages + size;
            for (var i = 0; i < size; i++)
            {
                page[i] = (byte)(i * 31);
            }

            foreach (var path in TicketHasher.Supported)
            {
                var hasher = TicketHasher.For(Key, path);
                for (var length = 0; length <= 200; length++)
                {
                    CheckDuck(hasher, page, length);
                    CheckDuck(hasher, page + size - length, length);
                    CheckArrow(hasher, page, length);
                    CheckArrow(hasher, page + size - length, length);
                }

                CheckInline(hasher, (nint)(page + size - 16));
            }
        }
        finally
        {
            Assert.Equal(0, Unmap(pages, (nuint)(3 * size)));
        }
    }

    private static void CheckDuck(ITicketHasher hasher, byte* id, int length)
    {
        const int Rows = 17;
        var cells = stackalloc byte[Rows * 16];
        for (var row = 0; row < Rows; row++)
        {
            *(int*)(cells + (row * 16)) = length;
            *(byte**)(cells + (row * 16) + 8) = id;
            if (length <= 12)
            {
                new Span<byte>(id, length).CopyTo(new Span<byte>(cells + (row * 16) + 4, length));
            }
        }

        Check(hasher, new ColumnView(ColumnLayout.DuckText, Rows, 16, cells, null), id, length);
    }

    private static void CheckArrow(ITicketHasher hasher, byte* id, int length)
    {
        var ends = stackalloc int[] { 0, length };
        Check(hasher, new ColumnView(ColumnLayout.ArrowText, 1, 4, ends, null, 0, id), id, length);
    }

    // The last cell of a page holds its text itself.
    private static void CheckInline(ITicketHasher hasher, nint cell)
    {
        var text = Encoding.ASCII.GetBytes("ABCDEFGHIJKL");
        for (var length = 0; length <= text.Length; length++)
        {
            *(int*)cell = length;
            text.CopyTo(new Span<byte>((byte*)cell + 4, 12));
            Check(hasher, new ColumnView(ColumnLayout.DuckText, 1, 16, (byte*)cell, null), (byte*)cell + 4, length);
        }
    }

    private static void Check(ITicketHasher hasher, in ColumnView column, byte* id, int length)
    {
        var leading = new ulong[column.Length];
        hasher.Leading(column, leading);
        var expected = hasher.Of(new ReadOnlySpan<byte>(id, length)).First;
        Assert.All(leading, value => Assert.Equal(expected, value));
    }

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial void* Map(void* address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(void* address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(void* address, nuint length);
}
