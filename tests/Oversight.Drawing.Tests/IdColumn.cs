using System.Runtime.InteropServices;
using System.Text;
using Oversight.Contracts.Facts;

namespace Oversight.Drawing.Tests;

/// <summary>A column of ids in native memory, in one of the layouts in which ids come.</summary>
internal sealed unsafe class IdColumn : IDisposable
{
    private readonly List<nint> memory = [];

    /// <summary>Lays texts out as an Arrow column.</summary>
    /// <param name="ids">Texts; null for a null.</param>
    public IdColumn(IReadOnlyList<string?> ids)
        : this([.. ids.Select(id => id is null ? null : Encoding.UTF8.GetBytes(id))], IdLayout.Arrow32)
    {
    }

    /// <summary>Lays ids out.</summary>
    /// <param name="ids">UTF-8; null for a null.</param>
    /// <param name="layout">The layout.</param>
    public IdColumn(IReadOnlyList<byte[]?> ids, IdLayout layout)
    {
        byte* validity = null;
        var skipped = layout == IdLayout.Duck ? 0 : 3;
        if (ids.Contains(null))
        {
            validity = (byte*)Room(((ids.Count + skipped) / 8) + 1);
            for (var row = 0; row < ids.Count; row++)
            {
                validity[(row + skipped) >> 3] |= (byte)((ids[row] is null ? 0 : 1) << ((row + skipped) & 7));
            }
        }

        View = layout switch
        {
            IdLayout.Duck => Duck(ids, validity),
            IdLayout.Arrow32 => Arrow<int>(ids, validity, skipped),
            _ => Arrow<long>(ids, validity, skipped),
        };
    }

    /// <summary>The column; valid until this is disposed.</summary>
    public ColumnView View { get; }

    public void Dispose()
    {
        foreach (var room in memory)
        {
            NativeMemory.Free((void*)room);
        }

        memory.Clear();
    }

    private ColumnView Duck(IReadOnlyList<byte[]?> ids, byte* validity)
    {
        var cells = (byte*)Room(ids.Count * 16);
        for (var row = 0; row < ids.Count; row++)
        {
            // A null's cell is anything; here a length and a pointer that must not be followed.
            var id = ids[row];
            var cell = cells + (row * 16);
            *(int*)cell = id?.Length ?? 77;
            *(nint*)(cell + 8) = 1;
            if (id is { Length: > 12 })
            {
                var text = Room(id.Length);
                Marshal.Copy(id, 0, text, id.Length);
                *(nint*)(cell + 8) = text;
            }
            else if (id is not null)
            {
                // What lies behind an inline text is not promised to be zero.
                new Span<byte>(cell + 4, 12).Fill(0xEE);
                id.CopyTo(new Span<byte>(cell + 4, 12));
            }
        }

        return new(ColumnLayout.DuckText, ids.Count, 16, cells, validity);
    }

    private ColumnView Arrow<T>(IReadOnlyList<byte[]?> ids, byte* validity, int skipped)
        where T : unmanaged
    {
        var ends = (byte*)Room((ids.Count + skipped + 1) * sizeof(T));
        var text = (byte*)Room(skipped + ids.Sum(id => id?.Length ?? 0));
        long end = skipped;
        Put<T>(ends, skipped, end);
        for (var row = 0; row < ids.Count; row++)
        {
            (ids[row] ?? []).CopyTo(new Span<byte>(text + end, ids[row]?.Length ?? 0));
            end += ids[row]?.Length ?? 0;
            Put<T>(ends, skipped + row + 1, end);
        }

        return new(ColumnLayout.ArrowText, ids.Count, sizeof(T), ends, validity, skipped, text);
    }

    private static void Put<T>(byte* ends, int index, long value)
        where T : unmanaged
    {
        if (sizeof(T) == sizeof(int))
        {
            ((int*)ends)[index] = (int)value;
        }
        else
        {
            ((long*)ends)[index] = value;
        }
    }

    private nint Room(int bytes)
    {
        memory.Add((nint)NativeMemory.AllocZeroed((nuint)Math.Max(bytes, 1)));
        return memory[^1];
    }
}
