namespace Oversight.Simulation.Results;

/// <summary>Mean and its standard error, value by value (B. P. Welford, Technometrics 4, 1962). NaN is no value.</summary>
internal sealed class Moments
{
    private long count;
    private double mean;
    private double squares;

    /// <summary>The mean; null without a value.</summary>
    public double? Mean => count == 0 ? null : mean;

    /// <summary>Standard error of the mean; null with fewer than two values.</summary>
    public double? Error => count < 2 ? null : Math.Sqrt(squares / (count - 1) / count);

    /// <summary>Adds a value.</summary>
    public void Add(double value)
    {
        if (double.IsNaN(value))
        {
            return;
        }

        count++;
        var before = value - mean;
        mean += before / count;
        squares += before * (value - mean);
    }
}
