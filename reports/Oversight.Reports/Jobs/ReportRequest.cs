using Oversight.Policies.Loading;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Jobs;

/// <summary>What a report is asked for.</summary>
public sealed record ReportRequest
{
    /// <summary>The dataset.</summary>
    public required string Data { get; init; }

    /// <summary>The map of columns: a file or the name of a ready-made one; null = the one beside the data.</summary>
    public string? Map { get; init; }

    /// <summary>The encoding of the dataset's CSV files.</summary>
    public DatasetEncoding Encoding { get; init; }

    /// <summary>The output folder.</summary>
    public required string Out { get; init; }

    /// <summary>The plug-ins, loaded.</summary>
    public required IReadOnlyList<LoadedPlugin> Plugins { get; init; }

    /// <summary>The report year; null = the latest year with an inspection.</summary>
    public int? Year { get; init; }

    /// <summary>The cut-off day; null = the last day of the year.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Ids of the jurisdictions to judge; empty = all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>Threads, from 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Memory budget in bytes; null = what the machine has.</summary>
    public long? Memory { get; init; }
}
