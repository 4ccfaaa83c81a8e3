namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>Seeded choices.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>True this often in a hundred.</summary>
    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>From 0 up to below the bound.</summary>
    public int Below(int bound) => _random.Next(bound);

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>A value, or null this often in a hundred.</summary>
    public string? Text(int nullPercent, params IReadOnlyList<string> choices) => Chance(nullPercent) ? null : Pick(choices);

    /// <summary>True this often in a hundred; else false or null.</summary>
    public bool? Flag(int truePercent) => Chance(truePercent) ? true : Chance(50) ? null : false;

    /// <summary>One of many, the first ones much more often, so that counts reach the caps.</summary>
    public T Skewed<T>(IReadOnlyList<T> choices) => Chance(65) ? choices[Below(Math.Min(3, choices.Count))] : Pick(choices);
}
