namespace Oversight.Benchmarks.Replicates;

/// <summary>Drawing k of N numbers, beside NumPy.</summary>
/// <param name="Population">N.</param>
/// <param name="Size">k.</param>
/// <param name="Nanoseconds">Of one number, the median of several draws.</param>
/// <param name="NumpyNanoseconds">The same for NumPy.</param>
/// <param name="TimesAsFast">Median of the ratios of draws beside each other.</param>
internal sealed record IndexPoint(int Population, int Size, double Nanoseconds, double NumpyNanoseconds, double TimesAsFast);
