using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Oversight.Drawing.Randomness;

/// <summary>Several blocks of Philox at once: one block in each 64-bit lane, a word of it in the lane's low half.</summary>
/// <remarks>
/// The multiplication reads only the low halves, so the high halves may hold anything until the end. Counters are dealt to
/// the lanes so that interleaving within 128 bits puts the blocks in order.
/// </remarks>
internal static class PhiloxVectors
{
    public static bool Has512 => Avx512F.IsSupported;

    public static bool Has256 => Avx2.IsSupported;

    /// <summary>Fills whole groups of 8 blocks; returns the number of words done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Fill512(ulong key, uint replicate, uint stratum, ulong index, Span<uint> words)
    {
        const int Group = 8 * Philox.Words;
        ref var target = ref Unsafe.As<uint, ulong>(ref MemoryMarshal.GetReference(words));
        var m0 = Vector512.Create((ulong)Philox.M0).AsUInt32();
        var m1 = Vector512.Create((ulong)Philox.M1).AsUInt32();
        var low = Vector512.Create(0xFFFFFFFFUL);
        var at = Vector512.Create(index) + Vector512.Create(0UL, 4, 1, 5, 2, 6, 3, 7);
        var done = 0;
        for (; done + Group <= words.Length; done += Group, at += Vector512.Create(8UL))
        {
            var (k0, k1) = ((uint)key, (uint)(key >> 32));
            var (c0, c1) = (at, at >> 32);
            var (c2, c3) = (Vector512.Create((ulong)stratum), Vector512.Create((ulong)replicate));
            for (var round = 0; round < Philox.Rounds; round++)
            {
                var p0 = Avx512F.Multiply(c0.AsUInt32(), m0);
                var p1 = Avx512F.Multiply(c2.AsUInt32(), m1);
                c0 = (p1 >> 32) ^ c1 ^ Vector512.Create((ulong)k0);
                c2 = (p0 >> 32) ^ c3 ^ Vector512.Create((ulong)k1);
                (c1, c3) = (p1, p0);
                k0 += Philox.Weyl0;
                k1 += Philox.Weyl1;
            }

            var first = (c0 & low) | (c1 << 32);
            var second = (c2 & low) | (c3 << 32);
            Avx512F.UnpackLow(first, second).StoreUnsafe(ref target, (nuint)done / 2);
            Avx512F.UnpackHigh(first, second).StoreUnsafe(ref target, ((nuint)done / 2) + 8);
        }

        return done;
    }

    /// <summary>Fills whole groups of 4 blocks; returns the number of words done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Fill256(ulong key, uint replicate, uint stratum, ulong index, Span<uint> words)
    {
        const int Group = 4 * Philox.Words;
        ref var target = ref Unsafe.As<uint, ulong>(ref MemoryMarshal.GetReference(words));
        var m0 = Vector256.Create((ulong)Philox.M0).AsUInt32();
        var m1 = Vector256.Create((ulong)Philox.M1).AsUInt32();
        var low = Vector256.Create(0xFFFFFFFFUL);
        var at = Vector256.Create(index) + Vector256.Create(0UL, 2, 1, 3);
        var done = 0;
        for (; done + Group <= words.Length; done += Group, at += Vector256.Create(4UL))
        {
            var (k0, k1) = ((uint)key, (uint)(key >> 32));
            var (c0, c1) = (at, at >> 32);
            var (c2, c3) = (Vector256.Create((ulong)stratum), Vector256.Create((ulong)replicate));
            for (var round = 0; round < Philox.Rounds; round++)
            {
                var p0 = Avx2.Multiply(c0.AsUInt32(), m0);
                var p1 = Avx2.Multiply(c2.AsUInt32(), m1);
                c0 = (p1 >> 32) ^ c1 ^ Vector256.Create((ulong)k0);
                c2 = (p0 >> 32) ^ c3 ^ Vector256.Create((ulong)k1);
                (c1, c3) = (p1, p0);
                k0 += Philox.Weyl0;
                k1 += Philox.Weyl1;
            }

            var first = (c0 & low) | (c1 << 32);
            var second = (c2 & low) | (c3 << 32);
            Avx2.UnpackLow(first, second).StoreUnsafe(ref target, (nuint)done / 2);
            Avx2.UnpackHigh(first, second).StoreUnsafe(ref target, ((nuint)done / 2) + 4);
        }

        return done;
    }
}
