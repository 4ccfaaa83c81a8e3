using System.Runtime.InteropServices;
using System.Text;
using Oversight.Contracts.Facts;

namespace Oversight.Drawing.Tests.Selection;

/// <summary>Texts as an Arrow column in memory that stays where it is; null texts are null.</summary>
internal sealed unsafe class IdColumn : IDisposable
{
    private readonly byte* memory;
    private readonly byte* text;
    private readonly byte* validity;
    private readonly int length;

    public IdColumn(IReadOnlyList<string?> ids)
    {
        var bytes = ids.Select(id => Encoding.UTF8.GetBytes(id ?? "")).ToArray();
        length = ids.Count;
        var starts = (length + 1) * sizeof(int);
        var bits = (length + 7) / 8;
        memory = (byte*)NativeMemory.AllocZeroed((nuint)(starts + bits + bytes.Sum(id => id.Length) + 1));
        validity = memory + starts;
        text = validity + bits;
        var offsets = (int*)memory;
        for (var i = 0; i < length; i++)
        {
            offsets[i + 1] = offsets[i] + bytes[i].Length;
            bytes[i].CopyTo(new Span<byte>(text + offsets[i], bytes[i].Length));
            validity[i >> 3] |= (byte)((ids[i] is null ? 0 : 1) << (i & 7));
        }
    }

    public ColumnView View => new(ColumnLayout.ArrowText, length, sizeof(int), memory, validity, 0, text);

    public void Dispose() => NativeMemory.Free(memory);
}
