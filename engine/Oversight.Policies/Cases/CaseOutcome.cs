using System.Globalization;
using Oversight.Policies.Evaluation;

namespace Oversight.Policies.Cases;

/// <summary>How one rule came out on one case.</summary>
internal sealed class CaseOutcome
{
    private readonly List<CaseBreach> _breaches = [];

    public long Holds { get; private set; }

    public long Pending { get; private set; }

    public long NotApplicable { get; private set; }

    public IReadOnlyList<CaseBreach> Breaches => _breaches;

    /// <summary>Adds what the rule says of a subject.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="subject">The subject's id, as the output names it.</param>
    public void Add(Verdict verdict, string subject)
    {
        switch (verdict.Outcome)
        {
            case RuleOutcome.Holds:
                Holds++;
                break;
            case RuleOutcome.Pending:
                Pending++;
                break;
            case RuleOutcome.NotApplicable:
                NotApplicable++;
                break;
            case RuleOutcome.Failed:
                _breaches.Add(new CaseBreach(subject, "failed", null, null, null, NumberText.Of(verdict.Measured), NumberText.Of(verdict.Limit)));
                break;
            case RuleOutcome.Late or RuleOutcome.Overdue:
                _breaches.Add(new CaseBreach(
                    subject, CaseCoverage.NameOf(verdict.Outcome), Day(verdict.Due), Day(verdict.Done), NumberText.Of(verdict.DaysLate), null, null));
                break;
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
