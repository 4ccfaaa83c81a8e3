using Oversight.Storage.Datasets;

namespace Oversight.Reports.Jobs;

/// <summary>Hands on which table of a dataset is read.</summary>
/// <param name="progress">Hears of it.</param>
internal sealed class LoadProgress(IJobProgress progress) : IProgress<DatasetProgress>
{
    public void Report(DatasetProgress value) => progress.Table(value);
}
