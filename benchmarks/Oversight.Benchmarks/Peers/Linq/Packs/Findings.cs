namespace Oversight.Benchmarks.Peers.Linq.Packs;

/// <summary>Collects what the rules of a pack find.</summary>
internal sealed class Findings(string jurisdiction, ReportYear report)
{
    private readonly List<PeerBreach> _breaches = [];
    private readonly Dictionary<string, PeerCounts> _counts = new(StringComparer.Ordinal);

    public PeerFindings Result => new(_breaches, _counts);

    /// <summary>Adds a rule whose rows hold or fail.</summary>
    public void Add(string rule, string kind, IEnumerable<string> failed, long applied, long inapplicable)
    {
        var before = _breaches.Count;
        _breaches.AddRange(failed.Select(subject => new PeerBreach(rule, jurisdiction, kind, subject, null, null, null, "failed")));
        _counts.Add(rule, new PeerCounts(applied, _breaches.Count - before, 0, inapplicable));
    }

    /// <summary>Adds a rule about duties with due days.</summary>
    public void Add(string rule, string kind, IReadOnlyCollection<(string Subject, DateOnly Due, DateOnly? Done)> duties, long inapplicable)
    {
        var seen = duties.Select(duty => duty with { Done = report.Seen(duty.Done) }).ToList();
        var broken = seen.Where(duty => duty.Done is null ? duty.Due <= report.CutOff : duty.Done > duty.Due)
            .Select(duty => new PeerBreach(
                rule, jurisdiction, kind, duty.Subject, duty.Due, duty.Done, report.Calendar.Between(duty.Due, duty.Done ?? report.CutOff),
                duty.Done is null ? "overdue" : "late"))
            .ToList();
        _breaches.AddRange(broken);
        _counts.Add(rule, new PeerCounts(
            seen.Count, broken.Count, seen.Count(duty => duty.Done is null && duty.Due > report.CutOff), inapplicable));
    }
}
