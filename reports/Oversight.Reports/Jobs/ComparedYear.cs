using Oversight.Contracts;
using Oversight.Policies.Evaluation;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Jobs;

/// <summary>The year that the report's is compared with.</summary>
internal static class ComparedYear
{
    /// <summary>What is judged for it: as of the same day of the year. Null where none is asked for.</summary>
    /// <param name="connection">A connection to the loaded tables.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="report">What is judged for the report's year.</param>
    /// <exception cref="DatasetException">It is the report's year, or there is no inspection in it.</exception>
    public static EvaluationOptions? Options(DuckDBConnection connection, ReportRequest request, EvaluationOptions report)
    {
        if (request.CompareYear is not { } year)
        {
            return null;
        }

        if (year == report.Year)
        {
            throw new DatasetException(new LocalText(
                $"--compare-year {year}：就是报告年度；请另选一年，或用 --year 指定报告年度",
                $"--compare-year {year} is the report year itself: name another year, or the report year with --year"));
        }

        using var command = connection.CreateCommand(
            "SELECT count(*) FROM inspections JOIN jurisdictions USING (j) WHERE judged AND year(inspected_on) = ?", year);
        return command.ExecuteScalar() is 0L
            ? throw new DatasetException(new LocalText(
                $"--compare-year {year}：数据中没有该年的检查记录", $"--compare-year {year}: the data has no inspection of that year"))
            : report with { Year = year, CutOff = report.CutOff.AddYears(year - report.Year) };
    }
}
