using System.Runtime.Intrinsics.X86;
using Oversight.Benchmarks.Guard;
using Oversight.Drawing.Randomness;

namespace Oversight.Benchmarks.Randomness;

/// <summary>Philox's words by vectors, against one block after the other.</summary>
internal sealed class PhiloxRatio : IGuardedRatio
{
    private readonly uint[] words = new uint[1 << 18];

    public string Name => "philox fill";

    public string Against => "Philox.Block";

    // Without vectors subject and reference are one.
    public string? Lacking => Avx2.IsSupported ? null : "this processor lacks avx2";

    public void Prepare()
    {
    }

    public long Reference()
    {
        for (var i = 0; i < words.Length; i += Philox.Words)
        {
            (words[i], words[i + 1], words[i + 2], words[i + 3]) = Philox.Block(42, Philox.Counter(0, 0, (ulong)i));
        }

        return words.Length;
    }

    public long Subject()
    {
        Philox.Fill(42, 0, 0, 0, words);
        return words.Length;
    }

    public void Dispose()
    {
    }
}
