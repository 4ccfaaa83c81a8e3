using System.Buffers;
using System.Globalization;
using System.Text;

namespace Oversight.Benchmarks.Peers.Linq;

/// <summary>Writes what was found as CSV.</summary>
internal static class ResultFiles
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static void Write(PeerFindings result, string folder)
    {
        var breaches = result.Breaches
            .OrderBy(breach => breach.RuleId, StringComparer.Ordinal)
            .ThenBy(breach => breach.Jurisdiction, StringComparer.Ordinal)
            .ThenBy(breach => breach.SubjectId, StringComparer.Ordinal)
            .Select(breach => Line(
                breach.RuleId, breach.Jurisdiction, breach.SubjectKind, breach.SubjectId, Day(breach.DueOn), Day(breach.DoneOn),
                breach.DaysLate?.ToString(CultureInfo.InvariantCulture) ?? "", breach.State));
        Write(Path.Combine(folder, "breaches.csv"), "rule_id,jurisdiction,subject_kind,subject_id,due_on,done_on,days_late,state", breaches);
        var counts = result.Counts.OrderBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => string.Create(
                CultureInfo.InvariantCulture,
                $"{count.Key},{count.Value.Checked},{count.Value.Breached},{count.Value.Pending},{count.Value.NotApplicable}"));
        Write(Path.Combine(folder, "counts.csv"), "rule_id,checked,breached,pending,not_applicable", counts);
    }

    private static void Write(string file, string head, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        writer.Write(head + "\n");
        foreach (var line in lines)
        {
            writer.Write(line + "\n");
        }
    }

    private static string Line(params IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
