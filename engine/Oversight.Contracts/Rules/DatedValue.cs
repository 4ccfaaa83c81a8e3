namespace Oversight.Contracts.Rules;

/// <summary>A value from a day on.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="From">First day on which it is in force.</param>
/// <param name="Value">The value.</param>
public readonly record struct DatedValue<T>(DateOnly From, T Value)
    where T : struct;
