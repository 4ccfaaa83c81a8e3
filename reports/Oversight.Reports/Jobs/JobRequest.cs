using Oversight.Storage.Datasets;

namespace Oversight.Reports.Jobs;

/// <summary>What every job over a dataset is asked for.</summary>
public abstract record JobRequest
{
    /// <summary>The dataset: a folder, a workbook or a database.</summary>
    public required string Data { get; init; }

    /// <summary>The map of columns: a file or the name of a ready-made one; null = the one beside the data.</summary>
    public string? Map { get; init; }

    /// <summary>The encoding of the dataset's CSV files.</summary>
    public DatasetEncoding Encoding { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>Threads, from 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Memory budget in bytes; null = what the machine has.</summary>
    public long? Memory { get; init; }

    /// <summary>Ids of the jurisdictions that have a rule pack, in the order of their numbers.</summary>
    public abstract IReadOnlyList<string> Covered { get; }
}
