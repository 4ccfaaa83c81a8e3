namespace Oversight.Policies.Cases;

/// <summary>How a case came out.</summary>
/// <param name="Case">The case.</param>
/// <param name="Failures">What is not as expected; empty when the case passes.</param>
public sealed record CaseResult(PolicyCase Case, IReadOnlyList<CaseDifference> Failures)
{
    /// <summary>Whether everything is as expected.</summary>
    public bool Passed => Failures.Count == 0;
}
