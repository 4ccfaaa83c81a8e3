using Oversight.Benchmarks.Randomness;
using Oversight.Benchmarks.Registers;
using Oversight.Benchmarks.Replicates;
using Oversight.Benchmarks.Scripts;
using Oversight.Benchmarks.Selection;
using Oversight.Benchmarks.Teams;
using Oversight.Benchmarks.Tickets;
using Oversight.Drawing.Tickets;

namespace Oversight.Benchmarks.Guard;

/// <summary>All ratios that are guarded.</summary>
internal static class GuardedRatios
{
    public static IReadOnlyList<IGuardedRatio> All() =>
    [
        .. TicketHasher.Paths.Select(path => new TicketHasherRatio(path)),
        new PhiloxRatio(),
        new StratifiedDrawRatio(),
        new RegisterSamplerRatio(),
        new TeamDrawRatio(),
        new IndexRatio(),
        new RatioSweepRatio(),
        new ScriptedRuleRatio(),
    ];
}
