using Oversight.Contracts.Rules;

namespace Oversight.Policies.Parameters;

/// <summary>A parameter that a pack takes over, day by day with the pack's own values where it gives any.</summary>
internal static class InheritedParameter
{
    /// <summary>The parameter as it is taken over: each value tells whose it is, and its citation names the document.</summary>
    /// <param name="definition">The parameter as the pack that is extended has it.</param>
    /// <param name="origin">That pack.</param>
    public static ParameterDefinition Of(ParameterDefinition definition, PackOrigin origin) => definition with
    {
        Pack = definition.Pack ?? origin.Pack,
        Inherited = definition,
        Values =
        [
            .. definition.Values.Select(value => value.Pack is null
                ? value with { Pack = origin.Pack, Citation = $"{origin.Reference} {value.Citation}" }
                : value),
        ],
    };

    /// <summary>Puts a pack's own values in the place of those taken over, on their days; on all other days these stand.</summary>
    /// <param name="inherited">The parameter as it is taken over.</param>
    /// <param name="own">The pack's own values, in the order of time and without overlap.</param>
    public static IReadOnlyList<ParameterValue> Merge(IReadOnlyList<ParameterValue> inherited, IReadOnlyList<ParameterValue> own)
    {
        var (before, after) = (Stretches(inherited), Stretches(own));
        return
        [
            .. before.SelectMany(stretch => Without(stretch, after)).Concat(after)
                .OrderBy(stretch => stretch.From)
                .Select(stretch => stretch.Value with { From = stretch.From, To = stretch.To == DateOnly.MaxValue ? null : stretch.To }),
        ];
    }

    private static List<Stretch> Stretches(IReadOnlyList<ParameterValue> values) =>
        [.. values.Select((value, i) => new Stretch(
            value, value.From, value.To ?? (i + 1 < values.Count ? values[i + 1].From.AddDays(-1) : DateOnly.MaxValue)))];

    private static IEnumerable<Stretch> Without(Stretch whole, IReadOnlyList<Stretch> taken)
    {
        var from = whole.From;
        foreach (var cut in taken.Where(cut => cut.From <= whole.To && cut.To >= whole.From))
        {
            if (cut.From > from)
            {
                yield return whole with { From = from, To = cut.From.AddDays(-1) };
            }

            if (cut.To == DateOnly.MaxValue)
            {
                yield break;
            }

            from = cut.To.AddDays(1);
        }

        if (from <= whole.To)
        {
            yield return whole with { From = from };
        }
    }

    private sealed record Stretch(ParameterValue Value, DateOnly From, DateOnly To);
}
