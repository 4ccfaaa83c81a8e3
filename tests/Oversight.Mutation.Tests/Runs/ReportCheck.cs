using System.Text.Json;
using Oversight.Mutation.Tests.Reading;

namespace Oversight.Mutation.Tests.Runs;

/// <summary>Looks at a report that must be written: is every row judged, listed or counted as not covered?</summary>
internal static class ReportCheck
{
    private static readonly string[] Files = ["report.html", "breaches.csv", "breaches.parquet", "summary.json", "rejects.csv", "manifest.json"];

    /// <summary>The differences from what the contract says.</summary>
    /// <param name="folder">The report's folder.</param>
    /// <param name="prediction">What the contract says.</param>
    /// <param name="outcome">How the run ended.</param>
    internal static IEnumerable<string> Differences(string folder, Prediction prediction, Outcome outcome)
    {
        if (Files.FirstOrDefault(file => !File.Exists(Path.Combine(folder, file))) is { } missing)
        {
            return [$"{missing} is missing"];
        }

        using var summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "summary.json")));
        return
        [
            .. Rejects(folder, prediction),
            .. Inputs(summary.RootElement, prediction),
            .. Manifest(folder),
            .. BreachesCheck.Differences(folder, prediction),
            .. Console(prediction, outcome),
            .. File.ReadAllText(Path.Combine(folder, "report.html")).Contains("<script>alert", StringComparison.Ordinal) ? ["report.html runs a script of the data"] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> Rejects(string folder, Prediction prediction)
    {
        var rows = ReportCsv.Read(Path.Combine(folder, "rejects.csv"), "table,file,line,column,value,reason,action");
        var listed = rows.ToLookup(r => new RejectLine(r[0], r[1], long.TryParse(r[2], out var line) ? line : -1, r[3], r[6]), r => ReportCsv.Unprotected(r[4]));
        var expected = prediction.Rejects;
        return
        [
            .. Few(listed.Where(l => !expected.ContainsKey(l.Key)), l => $"rejects.csv has, but should not: {l.Key}"),
            .. Few(expected.Where(l => !listed.Contains(l.Key)), l => $"rejects.csv lacks: {l.Key}"),
            .. Few(listed.Where(l => l.Count() > 1), l => $"rejects.csv has {l.Count()} times: {l.Key}"),
            .. Few(expected.Where(l => listed[l.Key].Any(v => l.Value is null ? v.Length == 0 : v != l.Value)), l => $"rejects.csv gives the value {Short(listed[l.Key].First())}, not {Short(l.Value ?? "any")}: {l.Key}"),
            .. Few(rows.Where(r => r[5].Length == 0), r => $"rejects.csv has no reason: {string.Join('|', r)}"),
            .. Few(rows.Where(r => r.Any(ReportCsv.IsFormula)), r => $"rejects.csv has a formula: {string.Join('|', r)}"),
        ];
    }

    private static IEnumerable<string> Inputs(JsonElement summary, Prediction prediction)
    {
        var inputs = summary.GetProperty("inputs").EnumerateArray().Select(i => new InputCount(
            i.GetProperty("table").GetString()!,
            i.GetProperty("file").GetString()!,
            i.GetProperty("rows").GetInt64(),
            i.GetProperty("rejected").GetInt64(),
            i.GetProperty("kept").GetInt64(),
            i.GetProperty("sha256").GetString()!)).ToList();
        foreach (var expected in prediction.Inputs.Except(inputs))
        {
            yield return $"summary.json should say {expected}, says {inputs.FirstOrDefault(i => i.Table == expected.Table)}";
        }

        foreach (var extra in inputs.ExceptBy(prediction.Inputs.Select(i => i.Table), i => i.Table))
        {
            yield return $"summary.json speaks of {extra}";
        }

        var uncovered = summary.GetProperty("not_covered").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt64());
        if (!uncovered.OrderBy(p => p.Key, StringComparer.Ordinal).SequenceEqual(prediction.NotCovered))
        {
            yield return $"not covered should be {string.Join(", ", prediction.NotCovered)}, is {string.Join(", ", uncovered)}";
        }

        var accounted = prediction.Accepted.Values.Sum(rows => rows.Count) + uncovered.Values.Sum() + inputs.Sum(i => i.Rejected);
        if (accounted != inputs.Sum(i => i.Rows))
        {
            yield return $"{inputs.Sum(i => i.Rows)} rows, but {accounted} are judged, rejected or not covered";
        }
    }

    private static IEnumerable<string> Manifest(string folder)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "manifest.json")));
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray()
            .Select(f => $"{f.GetProperty("path").GetString()} {f.GetProperty("sha256").GetString()}").Order(StringComparer.Ordinal);
        var there = FolderContent.Of(folder).Where(line => !line.StartsWith("manifest.json ", StringComparison.Ordinal));
        return listed.SequenceEqual(there) ? [] : [$"manifest.json does not fit the files: {string.Join("; ", there.Except(listed))}"];
    }

    private static IEnumerable<string> Console(Prediction prediction, Outcome outcome)
    {
        // What a terminal would not show stands as U+FFFD.
        foreach (var word in prediction.Warned.Where(w => !outcome.Errors.Contains(w.Replace('\uFEFF', '\uFFFD'), StringComparison.Ordinal)))
        {
            yield return $"no warning of {word}";
        }

        foreach (var line in outcome.Errors.Split('\n').SkipLast(1).Where(l => !l.StartsWith("oversight: ", StringComparison.Ordinal)).Take(2))
        {
            yield return $"a line on standard error that is none of the command's: {Short(line)}";
        }
    }

    private static IEnumerable<string> Few<T>(IEnumerable<T> faults, Func<T, string> describe)
    {
        var all = faults.ToList();
        return all.Take(4).Select(describe).Concat(all.Count > 4 ? [$"(and {all.Count - 4} more of these)"] : []);
    }

    private static string Short(object value) => value.ToString() is { Length: > 300 } text ? $"{text[..300]}… ({text.Length})" : $"{value}";
}
