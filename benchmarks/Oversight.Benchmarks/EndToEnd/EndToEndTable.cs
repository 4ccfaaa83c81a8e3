namespace Oversight.Benchmarks.EndToEnd;

/// <summary>Writes what the end-to-end benchmark saw.</summary>
internal static class EndToEndTable
{
    /// <summary>The heading of the points.</summary>
    public static void Head(TextWriter output) =>
        output.WriteLine($"{"contestant",-10} {"inspections",12} {"rows",12} {"s",9} {"cpu s",9} {"peak MiB",9} {"rows/s",12}  phases, s");

    /// <summary>One contestant at one size.</summary>
    public static void Write(EndToEndPoint point, TextWriter output)
    {
        var phases = string.Join(", ", point.Phases.Select(phase => $"{phase.Key} {phase.Value:F2}"));
        output.WriteLine(
            $"{point.Contestant,-10} {point.Inspections,12:N0} {point.Rows,12:N0} {point.Seconds,9:F2} {point.ProcessorSeconds,9:F2} "
            + $"{point.PeakMebibytes,9:F0} {point.RowsPerSecond,12:N0}  {phases}");
    }

    /// <summary>The ratios.</summary>
    public static void Write(IEnumerable<EndToEndRatio> ratios, TextWriter output)
    {
        foreach (var ratio in ratios)
        {
            output.WriteLine($"{ratio.Name,-44} {ratio.Inspections,12:N0} {ratio.Value,9:F2}");
        }
    }
}
