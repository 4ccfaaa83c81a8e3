namespace Oversight.Benchmarks.Guard;

/// <summary>Writes what the guard saw.</summary>
internal static class GuardTable
{
    public static void Write(IReadOnlyList<GuardRow> rows, TextWriter output)
    {
        output.WriteLine($"{"ratio",-20} {"against",-24} {"now",8} {"lowest",8} {"highest",8} {"cpu ns",10} {"median",8} {"floor",8}");
        foreach (var row in rows)
        {
            var measured = row.Measured;
            output.WriteLine(
                $"{row.Name,-20} {measured?.Against,-24} {measured?.Median,8:F2} {measured?.Lowest,8:F2} {measured?.Highest,8:F2} "
                + $"{measured?.SubjectNanoseconds,10:F2} {row.Floor?.Median,8:F2} {row.Floor?.Lowest,8:F2}  {row.Verdict}");
        }
    }
}
