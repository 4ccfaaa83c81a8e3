using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Oversight.Drawing.Tickets;

/// <summary>16 lanes by AVX-512: rotations and functions of three operands are one instruction each.</summary>
internal readonly unsafe struct Sha256Lanes512 : ISha256Lanes
{
    private const int VectorBytes = 64;
    private const byte ExclusiveOr = 0x96;
    private const byte Choose = 0xCA;
    private const byte Majority = 0xE8;

    // In each word the bytes turned round.
    private static Vector512<byte> BigEndian => Vector512.Create(0x04050607_00010203, 0x0c0d0e0f_08090a0b, 0x04050607_00010203, 0x0c0d0e0f_08090a0b, 0x04050607_00010203, 0x0c0d0e0f_08090a0b, 0x04050607_00010203, 0x0c0d0e0f_08090a0b).AsByte();

    /// <inheritdoc/>
    public static string Path => "avx512";

    /// <inheritdoc/>
    public static bool IsSupported => Avx512F.IsSupported && Avx512BW.IsSupported;

    /// <inheritdoc/>
    public static int Lanes => 16;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Short(uint* midstate, byte* blocks, int groups, ulong* leading)
    {
        var k = (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(Sha256Core.K));
        for (; groups > 0; groups--, blocks += 2 * IdBlocks.Quarter * 16, leading += 16)
        {
            Load(blocks, out var w0, out var w1, out var w2, out var w3);
            Load(blocks + (IdBlocks.Quarter * 16), out var w4, out var w5, out var w6, out var w15);

            var a = Vector512.Create(midstate[0]);
            var b = Vector512.Create(midstate[1]);
            var c = Vector512.Create(midstate[2]);
            var d = Vector512.Create(midstate[3]);
            var e = Vector512.Create(midstate[4]);
            var f = Vector512.Create(midstate[5]);
            var g = Vector512.Create(midstate[6]);
            var h = Vector512.Create(midstate[7]);
            Round(a, b, c, ref d, e, f, g, ref h, w0 + Vector512.Create(k[0]));
            Round(h, a, b, ref c, d, e, f, ref g, w1 + Vector512.Create(k[1]));
            Round(g, h, a, ref b, c, d, e, ref f, w2 + Vector512.Create(k[2]));
            Round(f, g, h, ref a, b, c, d, ref e, w3 + Vector512.Create(k[3]));
            Round(e, f, g, ref h, a, b, c, ref d, w4 + Vector512.Create(k[4]));
            Round(d, e, f, ref g, h, a, b, ref c, w5 + Vector512.Create(k[5]));
            Round(c, d, e, ref f, g, h, a, ref b, w6 + Vector512.Create(k[6]));
            Round(b, c, d, ref e, f, g, h, ref a, Vector512.Create(k[7]));
            Round(a, b, c, ref d, e, f, g, ref h, Vector512.Create(k[8]));
            Round(h, a, b, ref c, d, e, f, ref g, Vector512.Create(k[9]));
            Round(g, h, a, ref b, c, d, e, ref f, Vector512.Create(k[10]));
            Round(f, g, h, ref a, b, c, d, ref e, Vector512.Create(k[11]));
            Round(e, f, g, ref h, a, b, c, ref d, Vector512.Create(k[12]));
            Round(d, e, f, ref g, h, a, b, ref c, Vector512.Create(k[13]));
            Round(c, d, e, ref f, g, h, a, ref b, Vector512.Create(k[14]));
            Round(b, c, d, ref e, f, g, h, ref a, w15 + Vector512.Create(k[15]));

            // Words 7 to 14 are zero, so most of the terms of words 16 to 30 are.
            w0 += Sigma0(w1);
            Round(a, b, c, ref d, e, f, g, ref h, w0 + Vector512.Create(k[16]));
            w1 += Sigma0(w2) + Sigma1(w15);
            Round(h, a, b, ref c, d, e, f, ref g, w1 + Vector512.Create(k[17]));
            w2 += Sigma0(w3) + Sigma1(w0);
            Round(g, h, a, ref b, c, d, e, ref f, w2 + Vector512.Create(k[18]));
            w3 += Sigma0(w4) + Sigma1(w1);
            Round(f, g, h, ref a, b, c, d, ref e, w3 + Vector512.Create(k[19]));
            w4 += Sigma0(w5) + Sigma1(w2);
            Round(e, f, g, ref h, a, b, c, ref d, w4 + Vector512.Create(k[20]));
            w5 += Sigma0(w6) + Sigma1(w3);
            Round(d, e, f, ref g, h, a, b, ref c, w5 + Vector512.Create(k[21]));
            w6 += w15 + Sigma1(w4);
            Round(c, d, e, ref f, g, h, a, ref b, w6 + Vector512.Create(k[22]));
            var w7 = w0 + Sigma1(w5);
            Round(b, c, d, ref e, f, g, h, ref a, w7 + Vector512.Create(k[23]));
            var w8 = w1 + Sigma1(w6);
            Round(a, b, c, ref d, e, f, g, ref h, w8 + Vector512.Create(k[24]));
            var w9 = w2 + Sigma1(w7);
            Round(h, a, b, ref c, d, e, f, ref g, w9 + Vector512.Create(k[25]));
            var w10 = w3 + Sigma1(w8);
            Round(g, h, a, ref b, c, d, e, ref f, w10 + Vector512.Create(k[26]));
            var w11 = w4 + Sigma1(w9);
            Round(f, g, h, ref a, b, c, d, ref e, w11 + Vector512.Create(k[27]));
            var w12 = w5 + Sigma1(w10);
            Round(e, f, g, ref h, a, b, c, ref d, w12 + Vector512.Create(k[28]));
            var w13 = w6 + Sigma1(w11);
            Round(d, e, f, ref g, h, a, b, ref c, w13 + Vector512.Create(k[29]));
            var w14 = Sigma0(w15) + w7 + Sigma1(w12);
            Round(c, d, e, ref f, g, h, a, ref b, w14 + Vector512.Create(k[30]));
            w15 += Sigma0(w0) + w8 + Sigma1(w13);
            Round(b, c, d, ref e, f, g, h, ref a, w15 + Vector512.Create(k[31]));

            for (var t = 32; t < 64; t += 16)
            {
                w0 += Sigma0(w1) + w9 + Sigma1(w14);
                Round(a, b, c, ref d, e, f, g, ref h, w0 + Vector512.Create(k[t]));
                w1 += Sigma0(w2) + w10 + Sigma1(w15);
                Round(h, a, b, ref c, d, e, f, ref g, w1 + Vector512.Create(k[t + 1]));
                w2 += Sigma0(w3) + w11 + Sigma1(w0);
                Round(g, h, a, ref b, c, d, e, ref f, w2 + Vector512.Create(k[t + 2]));
                w3 += Sigma0(w4) + w12 + Sigma1(w1);
                Round(f, g, h, ref a, b, c, d, ref e, w3 + Vector512.Create(k[t + 3]));
                w4 += Sigma0(w5) + w13 + Sigma1(w2);
                Round(e, f, g, ref h, a, b, c, ref d, w4 + Vector512.Create(k[t + 4]));
                w5 += Sigma0(w6) + w14 + Sigma1(w3);
                Round(d, e, f, ref g, h, a, b, ref c, w5 + Vector512.Create(k[t + 5]));
                w6 += Sigma0(w7) + w15 + Sigma1(w4);
                Round(c, d, e, ref f, g, h, a, ref b, w6 + Vector512.Create(k[t + 6]));
                w7 += Sigma0(w8) + w0 + Sigma1(w5);
                Round(b, c, d, ref e, f, g, h, ref a, w7 + Vector512.Create(k[t + 7]));
                w8 += Sigma0(w9) + w1 + Sigma1(w6);
                Round(a, b, c, ref d, e, f, g, ref h, w8 + Vector512.Create(k[t + 8]));
                w9 += Sigma0(w10) + w2 + Sigma1(w7);
                Round(h, a, b, ref c, d, e, f, ref g, w9 + Vector512.Create(k[t + 9]));
                w10 += Sigma0(w11) + w3 + Sigma1(w8);
                Round(g, h, a, ref b, c, d, e, ref f, w10 + Vector512.Create(k[t + 10]));
                w11 += Sigma0(w12) + w4 + Sigma1(w9);
                Round(f, g, h, ref a, b, c, d, ref e, w11 + Vector512.Create(k[t + 11]));
                w12 += Sigma0(w13) + w5 + Sigma1(w10);
                Round(e, f, g, ref h, a, b, c, ref d, w12 + Vector512.Create(k[t + 12]));
                w13 += Sigma0(w14) + w6 + Sigma1(w11);
                Round(d, e, f, ref g, h, a, b, ref c, w13 + Vector512.Create(k[t + 13]));
                w14 += Sigma0(w15) + w7 + Sigma1(w12);
                Round(c, d, e, ref f, g, h, a, ref b, w14 + Vector512.Create(k[t + 14]));
                w15 += Sigma0(w0) + w8 + Sigma1(w13);
                Round(b, c, d, ref e, f, g, h, ref a, w15 + Vector512.Create(k[t + 15]));
            }

            a += Vector512.Create(midstate[0]);
            b += Vector512.Create(midstate[1]);
            ((Vector512.WidenLower(a) << 32) | Vector512.WidenLower(b)).Store(leading);
            ((Vector512.WidenUpper(a) << 32) | Vector512.WidenUpper(b)).Store(leading + 8);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Block(uint* state, byte* block)
    {
        var k = (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(Sha256Core.K));
        var room = stackalloc byte[17 * VectorBytes];
        var w = (Vector512<uint>*)IdBlocks.Align(room, VectorBytes);
        for (var quarter = 0; quarter < 4; quarter++)
        {
            var words = w + (4 * quarter);
            Load(block + (quarter * IdBlocks.Quarter * 16), out words[0], out words[1], out words[2], out words[3]);
        }

        var s = (Vector512<uint>*)state;
        var (a, b, c, d) = (s[0], s[1], s[2], s[3]);
        var (e, f, g, h) = (s[4], s[5], s[6], s[7]);
        for (var t = 0; t < 64; t += 8)
        {
            Round(a, b, c, ref d, e, f, g, ref h, Word(w, t) + Vector512.Create(k[t]));
            Round(h, a, b, ref c, d, e, f, ref g, Word(w, t + 1) + Vector512.Create(k[t + 1]));
            Round(g, h, a, ref b, c, d, e, ref f, Word(w, t + 2) + Vector512.Create(k[t + 2]));
            Round(f, g, h, ref a, b, c, d, ref e, Word(w, t + 3) + Vector512.Create(k[t + 3]));
            Round(e, f, g, ref h, a, b, c, ref d, Word(w, t + 4) + Vector512.Create(k[t + 4]));
            Round(d, e, f, ref g, h, a, b, ref c, Word(w, t + 5) + Vector512.Create(k[t + 5]));
            Round(c, d, e, ref f, g, h, a, ref b, Word(w, t + 6) + Vector512.Create(k[t + 6]));
            Round(b, c, d, ref e, f, g, h, ref a, Word(w, t + 7) + Vector512.Create(k[t + 7]));
        }

        s[0] += a;
        s[1] += b;
        s[2] += c;
        s[3] += d;
        s[4] += e;
        s[5] += f;
        s[6] += g;
        s[7] += h;
    }

    // Word t of the schedule, kept in a ring of 16.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Word(Vector512<uint>* w, int t)
    {
        ref var word = ref w[t & 15];
        if (t >= 16)
        {
            word += Sigma0(w[(t + 1) & 15]) + w[(t + 9) & 15] + Sigma1(w[(t + 14) & 15]);
        }

        return word;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(
        Vector512<uint> a,
        Vector512<uint> b,
        Vector512<uint> c,
        ref Vector512<uint> d,
        Vector512<uint> e,
        Vector512<uint> f,
        Vector512<uint> g,
        ref Vector512<uint> h,
        Vector512<uint> word)
    {
        // What does not hang on e and a is added first: of both chains a round is three instructions, not four.
        var early = Avx512F.TernaryLogic(a, b, c, Majority) - d;
        d = (h + word + d + Avx512F.TernaryLogic(e, f, g, Choose))
            + Avx512F.TernaryLogic(Avx512F.RotateRight(e, 6), Avx512F.RotateRight(e, 11), Avx512F.RotateRight(e, 25), ExclusiveOr);
        h = early + d
            + Avx512F.TernaryLogic(Avx512F.RotateRight(a, 2), Avx512F.RotateRight(a, 13), Avx512F.RotateRight(a, 22), ExclusiveOr);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Sigma0(Vector512<uint> x) =>
        Avx512F.TernaryLogic(Avx512F.RotateRight(x, 7), Avx512F.RotateRight(x, 18), x >> 3, ExclusiveOr);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Sigma1(Vector512<uint> x) =>
        Avx512F.TernaryLogic(Avx512F.RotateRight(x, 17), Avx512F.RotateRight(x, 19), x >> 10, ExclusiveOr);

    // Four words of every lane out of one quarter: rows of 16 bytes are turned within each 128 bits, bytes made big-endian.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Load(
        byte* quarter, out Vector512<uint> w0, out Vector512<uint> w1, out Vector512<uint> w2, out Vector512<uint> w3)
    {
        var swap = BigEndian;
        var r0 = Avx512BW.Shuffle(Vector512.Load(quarter), swap).AsUInt32();
        var r1 = Avx512BW.Shuffle(Vector512.Load(quarter + VectorBytes), swap).AsUInt32();
        var r2 = Avx512BW.Shuffle(Vector512.Load(quarter + (2 * VectorBytes)), swap).AsUInt32();
        var r3 = Avx512BW.Shuffle(Vector512.Load(quarter + (3 * VectorBytes)), swap).AsUInt32();
        var t0 = Avx512F.UnpackLow(r0, r1).AsUInt64();
        var t1 = Avx512F.UnpackLow(r2, r3).AsUInt64();
        var t2 = Avx512F.UnpackHigh(r0, r1).AsUInt64();
        var t3 = Avx512F.UnpackHigh(r2, r3).AsUInt64();
        w0 = Avx512F.UnpackLow(t0, t1).AsUInt32();
        w1 = Avx512F.UnpackHigh(t0, t1).AsUInt32();
        w2 = Avx512F.UnpackLow(t2, t3).AsUInt32();
        w3 = Avx512F.UnpackHigh(t2, t3).AsUInt32();
    }
}
