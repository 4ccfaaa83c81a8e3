namespace Oversight.Mutation.Tests.Mutations;

/// <summary>The chance of one mutation: the same number, the same throws.</summary>
internal sealed class Dice(int number)
{
    // Neighbouring seeds begin alike.
    private readonly Random random = new(unchecked((int)((uint)(number + 1) * 2654435761u)));

    /// <summary>A number from 0 to below a bound, which is at least 1.</summary>
    internal int Next(int bound) => random.Next(bound);

    /// <summary>A number within bounds, both of them included.</summary>
    internal int Between(int least, int most) => random.Next(least, most + 1);

    /// <summary>True once in so many throws.</summary>
    internal bool Once(int throws) => random.Next(throws) == 0;

    /// <summary>One of a few.</summary>
    internal T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>Puts a list in another order.</summary>
    internal void Shuffle<T>(List<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    /// <summary>Some characters, each of which stands for a byte.</summary>
    internal string Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return RawText.Of(bytes);
    }
}
