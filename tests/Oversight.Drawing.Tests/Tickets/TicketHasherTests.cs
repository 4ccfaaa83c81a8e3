using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Oversight.Contracts.Facts;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Tickets;

/// <summary>Every path that this processor has, against the platform's SHA-256.</summary>
public class TicketHasherTests
{
    private static readonly DrawKey Key = new("2026-01-05 dice 3-6-1", "zibo", "P-01", DrawPurpose.Objects);
    private static readonly byte[] Prefix = Encoding.ASCII.GetBytes(Key.Hash());

    // Where an id's text, its mark or its length changes the block or the way it is packed.
    private static readonly int[] Borders = [0, 1, 3, 4, 7, 8, 12, 13, 15, 16, 18, 27, 28, 31, 32, 48, 55, 56, 63, 64, 65, 119, 120, 128, 183, 184];

    public static TheoryData<string> Paths => [.. TicketHasher.Supported];

    public static TheoryData<string, IdLayout> PathsAndLayouts
    {
        get
        {
            var data = new TheoryData<string, IdLayout>();
            foreach (var path in TicketHasher.Supported)
            {
                foreach (var layout in Enum.GetValues<IdLayout>())
                {
                    data.Add(path, layout);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PathsAndLayouts))]
    public void Leading_EveryLength_IsThePlatformsHash(string path, IdLayout layout)
    {
        var random = new Random(1);
        Check(path, layout, [.. Enumerable.Range(0, 201).Select(length => Id(random, length))]);
    }

    [Theory]
    [MemberData(nameof(PathsAndLayouts))]
    public void Leading_ColumnsOfOneLength_ArePlatformsHashes(string path, IdLayout layout)
    {
        var random = new Random(2);
        Assert.All(Borders, length => Check(path, layout, [.. Enumerable.Range(0, 130).Select(_ => Id(random, length))]));
    }

    [Theory]
    [MemberData(nameof(PathsAndLayouts))]
    public void Leading_ColumnsOfMixedLengths_ArePlatformsHashes(string path, IdLayout layout)
    {
        var random = new Random(3);
        int[] rows = [0, 1, 7, 8, 9, 15, 16, 17, 127, 128, 129, 300, 2048];
        Assert.All(rows, count => Check(path, layout, [.. Enumerable.Range(0, count).Select(_ => Id(random, random.Next(201)))]));
        Assert.All(rows, count => Check(path, layout, [.. Enumerable.Range(0, count).Select(_ => Id(random, Borders[random.Next(Borders.Length)]))]));
    }

    // One id in a hundred is long: it waits while the others go on.
    [Theory]
    [MemberData(nameof(PathsAndLayouts))]
    public void Leading_FewLongIdsAmongShortOnes_AreWrittenToTheirRows(string path, IdLayout layout)
    {
        var random = new Random(4);
        Check(path, layout, [.. Enumerable.Range(0, 5000).Select(_ => Id(random, random.Next(100) == 0 ? random.Next(28, 2000) : 18))]);
    }

    [Theory]
    [MemberData(nameof(PathsAndLayouts))]
    public void Leading_Nulls_ReadAsTheEmptyText(string path, IdLayout layout)
    {
        var random = new Random(5);
        Check(path, layout, [.. Enumerable.Range(0, 333).Select(_ => random.Next(3) == 0 ? null : Id(random, random.Next(40)))]);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Leading_AMissingColumn_IsTheEmptyTextsTicket(string path)
    {
        var leading = new ulong[20];
        TicketHasher.For(Key, path).Leading(ColumnView.Missing(20), leading);
        Assert.All(leading, value => Assert.Equal(Expected([]).First, value));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Leading_ASpanLongerThanTheColumn_KeepsWhatLiesBehind(string path)
    {
        using var column = new IdColumn([.. Enumerable.Range(0, 33).Select(i => Encoding.UTF8.GetBytes($"{i}"))], IdLayout.Duck);
        var leading = new ulong[50];
        leading.AsSpan().Fill(7);
        TicketHasher.For(Key, path).Leading(column.View, leading);
        Assert.All(leading[33..], value => Assert.Equal(7UL, value));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Leading_ASpanShorterThanTheColumn_IsRefused(string path)
    {
        using var column = new IdColumn([.. Enumerable.Range(0, 33).Select(i => Encoding.UTF8.GetBytes($"{i}"))], IdLayout.Duck);
        var view = column.View;
        Assert.Throws<ArgumentOutOfRangeException>(() => TicketHasher.For(Key, path).Leading(view, new ulong[32]));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Of_EveryLength_IsThePlatformsHash(string path)
    {
        var random = new Random(6);
        var hasher = TicketHasher.For(Key, path);
        Assert.All(Enumerable.Range(0, 201), length =>
        {
            var id = Id(random, length);
            Assert.Equal(Expected(id), hasher.Of(id));
        });
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void For_APath_IsTheOneTaken(string path) => Assert.Equal(path, TicketHasher.For(Key, path).Path);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void For_NoPath_TakesTheFastest(string? path) => Assert.Equal(TicketHasher.Supported[0], TicketHasher.For(Key, path).Path);

    [Theory]
    [InlineData("avx2")]
    [InlineData("AVX512")]
    [InlineData("fast")]
    public void Choose_APathThatCannotBeTaken_NamesTheValidAndTheExisting(string path)
    {
        var thrown = Assert.Throws<TicketPathException>(() => TicketHasher.Choose(path, ["avx512", "portable"]));
        Assert.Equal($"OVERSIGHT_TICKETS={path}: the paths are avx512, avx2, portable; this processor has avx512, portable.", thrown.Message);
    }

    private static byte[] Id(Random random, int length)
    {
        var id = new byte[length];
        random.NextBytes(id);
        return id;
    }

    private static Ticket Expected(byte[] id) => Ticket.From(SHA256.HashData([.. Prefix, .. id]));

    private static void Check(string path, IdLayout layout, IReadOnlyList<byte[]?> ids)
    {
        using var column = new IdColumn(ids, layout);
        var leading = new ulong[ids.Count];
        TicketHasher.For(Key, path).Leading(column.View, leading);
        Assert.Equal(ids.Select(id => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData([.. Prefix, .. id ?? []]))), leading);
    }
}
