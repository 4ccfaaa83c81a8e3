using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Oversight.Drawing.Tickets;

/// <summary>8 lanes by AVX2: with 16 registers for 8 words of state, the schedule is kept in memory.</summary>
internal readonly unsafe struct Sha256Lanes256 : ISha256Lanes
{
    private const int VectorBytes = 32;

    // In each word the bytes turned round.
    private static Vector256<byte> BigEndian => Vector256.Create(0x04050607_00010203, 0x0c0d0e0f_08090a0b, 0x04050607_00010203, 0x0c0d0e0f_08090a0b).AsByte();

    /// <inheritdoc/>
    public static string Path => "avx2";

    /// <inheritdoc/>
    public static bool IsSupported => Avx2.IsSupported;

    /// <inheritdoc/>
    public static int Lanes => 8;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Short(uint* midstate, byte* blocks, int groups, ulong* leading)
    {
        var k = (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(Sha256Core.K));
        var room = stackalloc byte[17 * VectorBytes];
        var w = (Vector256<uint>*)IdBlocks.Align(room, VectorBytes);
        for (; groups > 0; groups--, blocks += 2 * IdBlocks.Quarter * 8, leading += 8)
        {
            Load(blocks, out w[0], out w[1], out w[2], out w[3]);
            Load(blocks + (IdBlocks.Quarter * 8), out w[4], out w[5], out w[6], out w[15]);

            var a = Vector256.Create(midstate[0]);
            var b = Vector256.Create(midstate[1]);
            var c = Vector256.Create(midstate[2]);
            var d = Vector256.Create(midstate[3]);
            var e = Vector256.Create(midstate[4]);
            var f = Vector256.Create(midstate[5]);
            var g = Vector256.Create(midstate[6]);
            var h = Vector256.Create(midstate[7]);
            Round(a, b, c, ref d, e, f, g, ref h, w[0] + Vector256.Create(k[0]));
            Round(h, a, b, ref c, d, e, f, ref g, w[1] + Vector256.Create(k[1]));
            Round(g, h, a, ref b, c, d, e, ref f, w[2] + Vector256.Create(k[2]));
            Round(f, g, h, ref a, b, c, d, ref e, w[3] + Vector256.Create(k[3]));
            Round(e, f, g, ref h, a, b, c, ref d, w[4] + Vector256.Create(k[4]));
            Round(d, e, f, ref g, h, a, b, ref c, w[5] + Vector256.Create(k[5]));
            Round(c, d, e, ref f, g, h, a, ref b, w[6] + Vector256.Create(k[6]));
            Round(b, c, d, ref e, f, g, h, ref a, Vector256.Create(k[7]));
            Round(a, b, c, ref d, e, f, g, ref h, Vector256.Create(k[8]));
            Round(h, a, b, ref c, d, e, f, ref g, Vector256.Create(k[9]));
            Round(g, h, a, ref b, c, d, e, ref f, Vector256.Create(k[10]));
            Round(f, g, h, ref a, b, c, d, ref e, Vector256.Create(k[11]));
            Round(e, f, g, ref h, a, b, c, ref d, Vector256.Create(k[12]));
            Round(d, e, f, ref g, h, a, b, ref c, Vector256.Create(k[13]));
            Round(c, d, e, ref f, g, h, a, ref b, Vector256.Create(k[14]));
            Round(b, c, d, ref e, f, g, h, ref a, w[15] + Vector256.Create(k[15]));

            // Words 7 to 14 are zero, so most of the terms of words 16 to 30 are. The last two words stay in registers:
            // each is needed two rounds later, sooner than memory gives back what was stored.
            var odd = w[15];
            var even = w[0] + Sigma0(w[1]);
            w[0] = even;
            Round(a, b, c, ref d, e, f, g, ref h, even + Vector256.Create(k[16]));
            odd = w[1] + Sigma0(w[2]) + Sigma1(odd);
            w[1] = odd;
            Round(h, a, b, ref c, d, e, f, ref g, odd + Vector256.Create(k[17]));
            even = w[2] + Sigma0(w[3]) + Sigma1(even);
            w[2] = even;
            Round(g, h, a, ref b, c, d, e, ref f, even + Vector256.Create(k[18]));
            odd = w[3] + Sigma0(w[4]) + Sigma1(odd);
            w[3] = odd;
            Round(f, g, h, ref a, b, c, d, ref e, odd + Vector256.Create(k[19]));
            even = w[4] + Sigma0(w[5]) + Sigma1(even);
            w[4] = even;
            Round(e, f, g, ref h, a, b, c, ref d, even + Vector256.Create(k[20]));
            odd = w[5] + Sigma0(w[6]) + Sigma1(odd);
            w[5] = odd;
            Round(d, e, f, ref g, h, a, b, ref c, odd + Vector256.Create(k[21]));
            even = w[6] + w[15] + Sigma1(even);
            w[6] = even;
            Round(c, d, e, ref f, g, h, a, ref b, even + Vector256.Create(k[22]));
            odd = w[0] + Sigma1(odd);
            w[7] = odd;
            Round(b, c, d, ref e, f, g, h, ref a, odd + Vector256.Create(k[23]));
            even = w[1] + Sigma1(even);
            w[8] = even;
            Round(a, b, c, ref d, e, f, g, ref h, even + Vector256.Create(k[24]));
            odd = w[2] + Sigma1(odd);
            w[9] = odd;
            Round(h, a, b, ref c, d, e, f, ref g, odd + Vector256.Create(k[25]));
            even = w[3] + Sigma1(even);
            w[10] = even;
            Round(g, h, a, ref b, c, d, e, ref f, even + Vector256.Create(k[26]));
            odd = w[4] + Sigma1(odd);
            w[11] = odd;
            Round(f, g, h, ref a, b, c, d, ref e, odd + Vector256.Create(k[27]));
            even = w[5] + Sigma1(even);
            w[12] = even;
            Round(e, f, g, ref h, a, b, c, ref d, even + Vector256.Create(k[28]));
            odd = w[6] + Sigma1(odd);
            w[13] = odd;
            Round(d, e, f, ref g, h, a, b, ref c, odd + Vector256.Create(k[29]));
            even = Sigma0(w[15]) + w[7] + Sigma1(even);
            w[14] = even;
            Round(c, d, e, ref f, g, h, a, ref b, even + Vector256.Create(k[30]));
            odd = w[15] + Sigma0(w[0]) + w[8] + Sigma1(odd);
            w[15] = odd;
            Round(b, c, d, ref e, f, g, h, ref a, odd + Vector256.Create(k[31]));

            for (var t = 32; t < 64; t += 16)
            {
                even = w[0] + Sigma0(w[1]) + w[9] + Sigma1(even);
                w[0] = even;
                Round(a, b, c, ref d, e, f, g, ref h, even + Vector256.Create(k[t]));
                odd = w[1] + Sigma0(w[2]) + w[10] + Sigma1(odd);
                w[1] = odd;
                Round(h, a, b, ref c, d, e, f, ref g, odd + Vector256.Create(k[t + 1]));
                even = w[2] + Sigma0(w[3]) + w[11] + Sigma1(even);
                w[2] = even;
                Round(g, h, a, ref b, c, d, e, ref f, even + Vector256.Create(k[t + 2]));
                odd = w[3] + Sigma0(w[4]) + w[12] + Sigma1(odd);
                w[3] = odd;
                Round(f, g, h, ref a, b, c, d, ref e, odd + Vector256.Create(k[t + 3]));
                even = w[4] + Sigma0(w[5]) + w[13] + Sigma1(even);
                w[4] = even;
                Round(e, f, g, ref h, a, b, c, ref d, even + Vector256.Create(k[t + 4]));
                odd = w[5] + Sigma0(w[6]) + w[14] + Sigma1(odd);
                w[5] = odd;
                Round(d, e, f, ref g, h, a, b, ref c, odd + Vector256.Create(k[t + 5]));
                even = w[6] + Sigma0(w[7]) + w[15] + Sigma1(even);
                w[6] = even;
                Round(c, d, e, ref f, g, h, a, ref b, even + Vector256.Create(k[t + 6]));
                odd = w[7] + Sigma0(w[8]) + w[0] + Sigma1(odd);
                w[7] = odd;
                Round(b, c, d, ref e, f, g, h, ref a, odd + Vector256.Create(k[t + 7]));
                even = w[8] + Sigma0(w[9]) + w[1] + Sigma1(even);
                w[8] = even;
                Round(a, b, c, ref d, e, f, g, ref h, even + Vector256.Create(k[t + 8]));
                odd = w[9] + Sigma0(w[10]) + w[2] + Sigma1(odd);
                w[9] = odd;
                Round(h, a, b, ref c, d, e, f, ref g, odd + Vector256.Create(k[t + 9]));
                even = w[10] + Sigma0(w[11]) + w[3] + Sigma1(even);
                w[10] = even;
                Round(g, h, a, ref b, c, d, e, ref f, even + Vector256.Create(k[t + 10]));
                odd = w[11] + Sigma0(w[12]) + w[4] + Sigma1(odd);
                w[11] = odd;
                Round(f, g, h, ref a, b, c, d, ref e, odd + Vector256.Create(k[t + 11]));
                even = w[12] + Sigma0(w[13]) + w[5] + Sigma1(even);
                w[12] = even;
                Round(e, f, g, ref h, a, b, c, ref d, even + Vector256.Create(k[t + 12]));
                odd = w[13] + Sigma0(w[14]) + w[6] + Sigma1(odd);
                w[13] = odd;
                Round(d, e, f, ref g, h, a, b, ref c, odd + Vector256.Create(k[t + 13]));
                even = w[14] + Sigma0(w[15]) + w[7] + Sigma1(even);
                w[14] = even;
                Round(c, d, e, ref f, g, h, a, ref b, even + Vector256.Create(k[t + 14]));
                odd = w[15] + Sigma0(w[0]) + w[8] + Sigma1(odd);
                w[15] = odd;
                Round(b, c, d, ref e, f, g, h, ref a, odd + Vector256.Create(k[t + 15]));
            }

            a += Vector256.Create(midstate[0]);
            b += Vector256.Create(midstate[1]);
            ((Vector256.WidenLower(a) << 32) | Vector256.WidenLower(b)).Store(leading);
            ((Vector256.WidenUpper(a) << 32) | Vector256.WidenUpper(b)).Store(leading + 4);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Block(uint* state, byte* block)
    {
        var k = (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(Sha256Core.K));
        var room = stackalloc byte[17 * VectorBytes];
        var w = (Vector256<uint>*)IdBlocks.Align(room, VectorBytes);
        for (var quarter = 0; quarter < 4; quarter++)
        {
            var words = w + (4 * quarter);
            Load(block + (quarter * IdBlocks.Quarter * 8), out words[0], out words[1], out words[2], out words[3]);
        }

        var s = (Vector256<uint>*)state;
        var (a, b, c, d) = (s[0], s[1], s[2], s[3]);
        var (e, f, g, h) = (s[4], s[5], s[6], s[7]);
        for (var t = 0; t < 64; t += 8)
        {
            Round(a, b, c, ref d, e, f, g, ref h, Word(w, t) + Vector256.Create(k[t]));
            Round(h, a, b, ref c, d, e, f, ref g, Word(w, t + 1) + Vector256.Create(k[t + 1]));
            Round(g, h, a, ref b, c, d, e, ref f, Word(w, t + 2) + Vector256.Create(k[t + 2]));
            Round(f, g, h, ref a, b, c, d, ref e, Word(w, t + 3) + Vector256.Create(k[t + 3]));
            Round(e, f, g, ref h, a, b, c, ref d, Word(w, t + 4) + Vector256.Create(k[t + 4]));
            Round(d, e, f, ref g, h, a, b, ref c, Word(w, t + 5) + Vector256.Create(k[t + 5]));
            Round(c, d, e, ref f, g, h, a, ref b, Word(w, t + 6) + Vector256.Create(k[t + 6]));
            Round(b, c, d, ref e, f, g, h, ref a, Word(w, t + 7) + Vector256.Create(k[t + 7]));
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
    private static Vector256<uint> Word(Vector256<uint>* w, int t)
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
        Vector256<uint> a,
        Vector256<uint> b,
        Vector256<uint> c,
        ref Vector256<uint> d,
        Vector256<uint> e,
        Vector256<uint> f,
        Vector256<uint> g,
        ref Vector256<uint> h,
        Vector256<uint> word)
    {
        // As in the wider path, d is added early: the way from e to the next e is the shorter.
        var early = ((a & b) | (c & (a | b))) - d;
        d = (h + word + d + (g ^ (e & (f ^ g))))
            + (((e >> 6) ^ (e << 26)) ^ (((e >> 11) ^ (e << 21)) ^ ((e >> 25) ^ (e << 7))));
        h = early + d + (((a >> 2) ^ (a << 30)) ^ (((a >> 13) ^ (a << 19)) ^ ((a >> 22) ^ (a << 10))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Sigma0(Vector256<uint> x) => ((x >> 7) ^ (x << 25)) ^ (((x >> 18) ^ (x << 14)) ^ (x >> 3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Sigma1(Vector256<uint> x) => ((x >> 17) ^ (x << 15)) ^ (((x >> 19) ^ (x << 13)) ^ (x >> 10));

    // Four words of every lane out of one quarter: rows of 16 bytes are turned within each 128 bits, bytes made big-endian.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Load(
        byte* quarter, out Vector256<uint> w0, out Vector256<uint> w1, out Vector256<uint> w2, out Vector256<uint> w3)
    {
        var swap = BigEndian;
        var r0 = Avx2.Shuffle(Vector256.Load(quarter), swap).AsUInt32();
        var r1 = Avx2.Shuffle(Vector256.Load(quarter + VectorBytes), swap).AsUInt32();
        var r2 = Avx2.Shuffle(Vector256.Load(quarter + (2 * VectorBytes)), swap).AsUInt32();
        var r3 = Avx2.Shuffle(Vector256.Load(quarter + (3 * VectorBytes)), swap).AsUInt32();
        var t0 = Avx2.UnpackLow(r0, r1).AsUInt64();
        var t1 = Avx2.UnpackLow(r2, r3).AsUInt64();
        var t2 = Avx2.UnpackHigh(r0, r1).AsUInt64();
        var t3 = Avx2.UnpackHigh(r2, r3).AsUInt64();
        w0 = Avx2.UnpackLow(t0, t1).AsUInt32();
        w1 = Avx2.UnpackHigh(t0, t1).AsUInt32();
        w2 = Avx2.UnpackLow(t2, t3).AsUInt32();
        w3 = Avx2.UnpackHigh(t2, t3).AsUInt32();
    }
}
