using Oversight.Drawing.Allocation;
using Oversight.PlanDraws.Records;
using Oversight.Policies.Draws;

namespace Oversight.PlanDraws.Registers;

/// <summary>How many objects each stratum of a register gives.</summary>
internal static class Quotas
{
    /// <summary>
    /// Each class of the pack gives ⌈ratio × its objects⌉, the ratio being the plan's times the class's factor and at most 1, but no
    /// more than may be drawn; its strata share that in proportion to their drawable objects, by largest remainder.
    /// </summary>
    /// <param name="register">The register.</param>
    /// <param name="frame">The frame that it was made of.</param>
    /// <param name="ratio">The plan's ratio, 0 to 1.</param>
    /// <returns>The strata in the register's order.</returns>
    public static Stratum[] Of(Register register, SamplingFrame frame, decimal ratio)
    {
        var strata = new Stratum[register.Strata.Count];
        foreach (var members in Enumerable.Range(0, strata.Length).GroupBy(number => register.Strata[number].Class))
        {
            var numbers = members.ToArray();
            var own = Math.Min(1, ratio * frame.Classes[members.Key].Factor);
            var drawable = Array.ConvertAll(numbers, number => register.Strata[number].Drawable);
            var total = Math.Min(Quota.Of(own, numbers.Sum(number => register.Strata[number].Size)), drawable.Sum());
            var shares = ProportionalAllocation.Of(total, drawable);
            for (var i = 0; i < numbers.Length; i++)
            {
                var from = register.Strata[numbers[i]];
                strata[numbers[i]] = new Stratum(from.Name, own, from.Size, from.Drawable, shares[i]);
            }
        }

        return strata;
    }
}
