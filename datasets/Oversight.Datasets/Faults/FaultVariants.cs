using Oversight.Datasets.Province;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Faults;

/// <summary>Faults that cannot stand beside others, and so stand in some provinces only: the seed decides.</summary>
internal static class FaultVariants
{
    /// <summary>The year has no annual plan: a fault in an annual plan needs one.</summary>
    public static bool NoAnnualPlan(GeneratorOptions options, JurisdictionSpec spec) =>
        options.FaultMillionths > 0 && spec.IsJudged(options.Year) && spec.Id is "shuozhou" or "xinzhou" or "zibo"
        && Roll(options, spec, 0, 4) == 1;

    /// <summary>What is done on its due day elsewhere is late.</summary>
    public static bool LateOnDueDays(GeneratorOptions options, JurisdictionSpec spec) => Roll(options, spec, 1, 2) == 1;

    // Which roll means yes is chosen so that the committed sample, which is older, has none of this.
    private static int Roll(GeneratorOptions options, JurisdictionSpec spec, long what, int sides) =>
        new PhiloxStream(options.Seed, StreamPurpose.Variant, spec.Scope(options.Year), what).Below(sides);
}
