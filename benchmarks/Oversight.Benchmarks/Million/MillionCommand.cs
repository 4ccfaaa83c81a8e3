using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Benchmarks.Children;
using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.Million;

/// <summary>
/// <c>--million</c>: the report of a province with a million breaches: how large its page is and how fast it opens in headless
/// Chromium, and how much memory a process takes that writes a workbook of a million rows. <c>--record</c> writes the result.
/// </summary>
internal static class MillionCommand
{
    private const long Rows = 1_000_000;
    private const double MiB = 1024 * 1024;

    // So many that, with half of the inspections at fault, more than a million breaches are found.
    private static readonly string[] Province =
        ["--objects", "1000000", "--inspections", "2000000", "--faults", "0.5", "--year", "2022", "--seed", "2022", "--format", "parquet", "--lang", "en"];

    /// <summary>Exit status 0: done; 2: usage.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        var (record, data) = (args.Contains("--record"), default(string));
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--data" && i + 1 < args.Count)
            {
                data = Path.GetFullPath(args[++i]);
            }
            else if (args[i] != "--record")
            {
                Console.Error.WriteLine($"--million [--data DIR] [--record]: not {args[i]}");
                return 2;
            }
        }

        var commit = record ? MeasuredCode.Commit() : "";
        var machine = Machine.This();
        var folder = Directory.CreateTempSubdirectory("oversight-million-").FullName;
        try
        {
            var result = Measure(data ?? Path.Combine(folder, "province"), folder);
            Console.WriteLine(JsonSerializer.Serialize(result));
            if (record)
            {
                Console.WriteLine(ResultFile.WriteAs("million", machine, new { commit, machine, result }));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static object Measure(string province, string folder)
    {
        if (!Directory.Exists(province))
        {
            ChildProcess.Run(ChildProcess.Start(BuiltPrograms.Oversight, ["generate", "--out", province, .. Province]));
        }

        var report = Path.Combine(folder, "report");
        var whole = ChildProcess.Run(ChildProcess.Start(BuiltPrograms.Oversight, "report", "--data", province, "--memory", "4GB", "--lang", "zh", "--out", report));
        var breaches = File.ReadLines(Path.Combine(report, "breaches.csv")).LongCount() - 1;
        var opening = Opening(Path.Combine(report, "report.html"));

        var rows = WorkbookAlone.Prepare(report, folder, Rows);
        var workbook = ChildProcess.Run(ChildProcess.Start(BuiltPrograms.Benchmarks, WorkbookAlone.Arguments(folder)));
        return new
        {
            breaches,
            report = new { seconds = Rounded(whole.Seconds), peakMiB = Rounded(whole.PeakBytes / MiB), workbookBytes = new FileInfo(Path.Combine(report, "report.xlsx")).Length },
            page = opening,
            workbookAlone = new { rows, seconds = Rounded(workbook.Seconds), peakMiB = Rounded(workbook.PeakBytes / MiB), bytes = new FileInfo(Path.Combine(folder, "report.xlsx")).Length },
        };
    }

    private static JsonNode Opening(string page)
    {
        var script = Path.Combine(Machine.RepositoryRoot, "benchmarks", "page-opening.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, page]) { RedirectStandardOutput = true })!;
        var answer = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return JsonNode.Parse(answer) ?? throw new InvalidOperationException("page-opening.mjs gave no answer.");
    }

    private static double Rounded(double number) => double.Parse(number.ToString("F1", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
