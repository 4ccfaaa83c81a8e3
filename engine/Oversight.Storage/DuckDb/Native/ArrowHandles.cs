using System.Runtime.InteropServices;

namespace Oversight.Storage.DuckDb.Native;

/// <summary>Owns an <see cref="ArrowArray"/>: calls its release callback, once.</summary>
internal sealed unsafe class ArrowArrayHandle : DuckDBHandle
{
    public ArrowArrayHandle() => SetHandle((nint)NativeMemory.AllocZeroed((nuint)sizeof(ArrowArray)));

    internal ArrowArray* Pointer => (ArrowArray*)handle;

    protected override void Free()
    {
        if (Pointer->Release != null)
        {
            Pointer->Release(Pointer);
        }

        NativeMemory.Free(Pointer);
    }
}

/// <summary>Owns an <see cref="ArrowSchema"/>: calls its release callback, once.</summary>
internal sealed unsafe class ArrowSchemaHandle : DuckDBHandle
{
    public ArrowSchemaHandle() => SetHandle((nint)NativeMemory.AllocZeroed((nuint)sizeof(ArrowSchema)));

    internal ArrowSchema* Pointer => (ArrowSchema*)handle;

    protected override void Free()
    {
        if (Pointer->Release != null)
        {
            Pointer->Release(Pointer);
        }

        NativeMemory.Free(Pointer);
    }
}
