using System.Globalization;
using Oversight.Contracts;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Jobs;

/// <summary>The report year where none is asked for.</summary>
internal static class ReportYear
{
    /// <summary>The latest year in which a judged jurisdiction has an inspection.</summary>
    /// <param name="connection">A connection to the loaded tables.</param>
    /// <param name="data">The dataset, as it was named.</param>
    /// <param name="dataset">What was loaded.</param>
    /// <exception cref="DatasetException">There is no inspection.</exception>
    public static int Latest(DuckDBConnection connection, string data, DatasetSummary dataset)
    {
        using var command = connection.CreateCommand(
            "SELECT max(year(inspected_on)) FROM inspections JOIN jurisdictions USING (j) WHERE judged");
        return command.ExecuteScalar() is { } year and not DBNull
            ? Convert.ToInt32(year, CultureInfo.InvariantCulture)
            : throw new DatasetException(new LocalText(
                $"{data}：没有任何可用的检查记录（剔除 {Rejected(dataset)} 行）可确定报告年度；请用 --year 指定。{Notes(dataset, "zh")}",
                $"{data}: no accepted inspection ({Rejected(dataset)} rows rejected) to take the report year from; give it with --year. {Notes(dataset, "en")}"));
    }

    private static long Rejected(DatasetSummary dataset) => dataset.Inputs.Sum(input => input.Rejected);

    private static string Notes(DatasetSummary dataset, string language) => string.Join(' ', dataset.NotCovered
        .Select(missing => new LocalText(
            $"辖区 {missing.Key} 没有规则包（{missing.Value:N0} 行）；可用 --plugins 加插件。",
            $"There is no rule pack for {missing.Key} ({missing.Value:N0} rows); add a plug-in with --plugins."))
        .Concat(dataset.Warnings)
        .Select(note => note.In(language)));
}
