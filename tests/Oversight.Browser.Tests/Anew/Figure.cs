namespace Oversight.Browser.Tests.Anew;

/// <summary>An indicator counted anew: a count, or a part of a base.</summary>
/// <param name="Part">The count, or the numerator.</param>
/// <param name="Base">The denominator; null for a count.</param>
internal sealed record Figure(long Part, long? Base = null)
{
    /// <summary>The value; null over an empty base.</summary>
    public double? Value => Base switch { null => Part, 0 => null, { } all => (double)Part / all };

    /// <summary>Over a list: how many fit, of how many.</summary>
    public static Figure Share<T>(IReadOnlyCollection<T> all, Func<T, bool> fits) => new(all.Count(fits), all.Count);
}
