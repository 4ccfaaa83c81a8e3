using Oversight.Drawing.Randomness;

namespace Oversight.Datasets.Randomness;

/// <summary>
/// The random numbers of one thing (an object, a draw, an inspection), addressed by what it is and not by when it is made:
/// so parts of a province can be made in any order, alone or in parallel, and come out the same.
/// </summary>
internal struct PhiloxStream
{
    /// <summary>The whole of <see cref="Chance"/>: parts in a million.</summary>
    public const int Whole = 1_000_000;

    private readonly ulong _key;
    private readonly uint _indexLow;
    private readonly uint _indexHigh;
    private readonly uint _tag;
    private uint _block;
    private uint _word0;
    private uint _word1;
    private uint _word2;
    private uint _word3;
    private int _left;

    /// <summary>Opens the stream of thing <paramref name="index"/> of <paramref name="purpose"/> within a scope.</summary>
    /// <param name="seed">The province's seed, the Philox key.</param>
    /// <param name="purpose">What the numbers are for.</param>
    /// <param name="scope">The jurisdiction's number times 1024 plus the year's, below 2²⁴.</param>
    /// <param name="index">The thing's number.</param>
    public PhiloxStream(ulong seed, StreamPurpose purpose, int scope, long index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(scope, 1 << 24);
        ArgumentOutOfRangeException.ThrowIfNegative(scope);
        _key = seed;
        _indexLow = (uint)index;
        _indexHigh = (uint)(index >> 32);
        _tag = ((uint)purpose << 24) | (uint)scope;
    }

    /// <summary>The next 32 random bits.</summary>
    public uint Next()
    {
        if (_left == 0)
        {
            (_word0, _word1, _word2, _word3) = Philox.Block(_key, new(_block++, _indexLow, _indexHigh, _tag));
            _left = 4;
        }

        return _left-- switch { 4 => _word0, 3 => _word1, 2 => _word2, _ => _word3 };
    }

    /// <summary>A whole number from 0 to <paramref name="bound"/> − 1, each as likely as the other.</summary>
    /// <remarks>Multiplication with rejection (Lemire 2019): no modulo bias and no floating point.</remarks>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        uint range = (uint)bound;
        ulong product = (ulong)Next() * range;
        if ((uint)product < range)
        {
            uint threshold = unchecked(0u - range) % range;
            while ((uint)product < threshold)
            {
                product = (ulong)Next() * range;
            }
        }

        return (int)(product >> 32);
    }

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>True with the probability <paramref name="millionths"/> ÷ 1,000,000.</summary>
    public bool Chance(int millionths) => Below(Whole) < millionths;

    /// <summary>One element of a list that is not empty.</summary>
    public T Pick<T>(ReadOnlySpan<T> list) => list[Below(list.Length)];
}
