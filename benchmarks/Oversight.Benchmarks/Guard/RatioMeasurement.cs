namespace Oversight.Benchmarks.Guard;

/// <summary>What was measured of a ratio.</summary>
/// <param name="Name">The ratio.</param>
/// <param name="Against">What the subject was compared with.</param>
/// <param name="Median">How many times as fast as the reference the subject was: the median of the rounds.</param>
/// <param name="Lowest">The lowest round.</param>
/// <param name="Highest">The highest round.</param>
/// <param name="ReferenceNanoseconds">Processor time of the reference for one item: the median of the rounds.</param>
/// <param name="SubjectNanoseconds">Processor time of the subject for one item: the median of the rounds.</param>
/// <param name="Rounds">How many rounds.</param>
internal sealed record RatioMeasurement(
    string Name,
    string Against,
    double Median,
    double Lowest,
    double Highest,
    double ReferenceNanoseconds,
    double SubjectNanoseconds,
    int Rounds);
