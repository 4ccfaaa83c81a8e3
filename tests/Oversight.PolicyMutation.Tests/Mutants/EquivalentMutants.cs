namespace Oversight.PolicyMutation.Tests.Mutants;

/// <summary>
/// The mutants that no case can fail at, for they say the same as the rule. Each is argued; whoever adds one first looks for the
/// case once more.
/// </summary>
internal static class EquivalentMutants
{
    /// <summary>They, by pack, statement and change; an entry that meets no surviving mutant fails the test.</summary>
    public static IReadOnlyList<(string Pack, string Within, string Change, string Reason)> All { get; } = [];

    /// <summary>Whether a mutant is one of them.</summary>
    public static bool Contains(Mutant mutant) => All.Any(known => IsAbout(known, mutant));

    /// <summary>The entries of a pack that meet none of some mutants.</summary>
    public static IEnumerable<string> Stale(string pack, IReadOnlyCollection<Mutant> survivors) =>
        All.Where(known => known.Pack == pack && !survivors.Any(mutant => IsAbout(known, mutant))).Select(known => $"{known.Within}: {known.Change}");

    private static bool IsAbout((string Pack, string Within, string Change, string Reason) known, Mutant mutant) =>
        (known.Pack, known.Within, known.Change) == (mutant.Pack, mutant.Within, mutant.Change);
}
