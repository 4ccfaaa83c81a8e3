using System.Text;
using Oversight.Mutation.Tests.Reading;

namespace Oversight.Mutation.Tests.Runs;

/// <summary>Looks at <c>breaches.csv</c>: sorted, one row a rule and subject, and each subject an accepted row.</summary>
internal static class BreachesCheck
{
    private const string Header = "rule_id,jurisdiction,severity,subject_kind,subject_id,due_on,done_on,days_late,measured,limit,state,detail";

    // A milestone's row may be missing, and a jurisdiction has none.
    private static readonly string[] RowKinds = ["inspection", "object", "officer", "plan", "draw", "item", "objection"];

    /// <summary>Whether the report has a breach that is none of a notice.</summary>
    internal static bool Any(string folder) => ReportCsv.Read(Path.Combine(folder, "breaches.csv"), Header).Exists(r => r[2] == "breach");

    /// <summary>The differences from what the contract says.</summary>
    /// <param name="folder">The report's folder.</param>
    /// <param name="prediction">What the contract says.</param>
    internal static IEnumerable<string> Differences(string folder, Prediction prediction)
    {
        var rows = ReportCsv.Read(Path.Combine(folder, "breaches.csv"), Header);
        if (rows.Find(row => row.Any(ReportCsv.IsFormula)) is { } formula)
        {
            yield return $"breaches.csv has a formula: {string.Join('|', formula)}";
        }

        var keys = rows.ConvertAll(r => (Rule: r[0], Jurisdiction: r[1], Subject: ReportCsv.Unprotected(r[4])));
        for (var i = 1; i < keys.Count; i++)
        {
            var order = Compare(keys[i - 1].Rule, keys[i].Rule) is var rule and not 0 ? rule
                : Compare(keys[i - 1].Jurisdiction, keys[i].Jurisdiction) is var jurisdiction and not 0 ? jurisdiction
                : Compare(keys[i - 1].Subject, keys[i].Subject);
            if (order >= 0)
            {
                yield return $"breaches.csv: {keys[i]} stands after {keys[i - 1]}";
            }
        }

        var accepted = RowKinds.ToDictionary(kind => kind, kind => prediction.Accepted[kind + "s"]
            .Select(row => (row["jurisdiction"]!, row[kind + "_id"]!)).ToHashSet());
        foreach (var row in rows)
        {
            var subject = ReportCsv.Unprotected(row[4]);
            if (accepted.TryGetValue(row[3], out var ids) ? !ids.Contains((row[1], subject)) : row[3] == "jurisdiction" && subject != row[1])
            {
                yield return $"breaches.csv judges the {row[3]} {subject} of {row[1]}, which is no accepted row";
            }
        }
    }

    private static int Compare(string left, string right) => Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));
}
