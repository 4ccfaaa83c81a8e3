using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>Objects that, when drawn, are skipped and replaced by the next ticket of their stratum.</summary>
public sealed class DrawExemption : DrawRule
{
    /// <summary>Which objects are exempt.</summary>
    public required Func<Candidate, bool> When { get; init; }

    /// <summary>Of these, which are drawn all the same; null = none.</summary>
    public Func<Candidate, bool>? Unless { get; init; }

    /// <summary>Whether an object is skipped.</summary>
    /// <param name="candidate">The object.</param>
    public bool Skips(Candidate candidate) => When(candidate) && !(Unless?.Invoke(candidate) ?? false);
}
