using Oversight.Drawing.Randomness;

namespace Oversight.Simulation.Tests.Support;

/// <summary>The order of a stratum, written down as plainly as it is described: one word after the other, a set, a shuffled list.</summary>
internal static class SlowOrder
{
    public static int[] Of(ulong key, uint replicate, uint stream, int population)
    {
        var words = new PhiloxSequence(key, replicate, stream);
        var order = new List<int>();
        var seen = new HashSet<int>();
        while (order.Count < (population + 1) / 2)
        {
            var number = (int)words.Below((uint)population);
            if (seen.Add(number))
            {
                order.Add(number);
            }
        }

        var rest = Enumerable.Range(0, population).Where(number => !seen.Contains(number)).ToList();
        while (rest.Count > 0)
        {
            // The list's head changes places with the one that is drawn.
            var at = (int)words.Below((uint)rest.Count);
            order.Add(rest[at]);
            rest[at] = rest[0];
            rest.RemoveAt(0);
        }

        return [.. order];
    }
}
