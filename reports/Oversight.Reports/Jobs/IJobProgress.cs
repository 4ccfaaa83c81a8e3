using Oversight.Contracts;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Jobs;

/// <summary>Hears how far a job is.</summary>
public interface IJobProgress
{
    /// <summary>A step begins.</summary>
    /// <param name="name">What it does.</param>
    void Step(LocalText name);

    /// <summary>The step reads a table now.</summary>
    /// <param name="table">Which one, and what was read before it.</param>
    void Table(DatasetProgress table);

    /// <summary>So many rows of the step are done.</summary>
    /// <param name="rows">Rows.</param>
    void Rows(long rows);

    /// <summary>So many replicates of a simulation are done.</summary>
    /// <param name="done">Replicates, from 1.</param>
    /// <param name="all">How many there will be.</param>
    void Replicates(long done, long all);
}
