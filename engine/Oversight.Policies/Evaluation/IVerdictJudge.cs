using Oversight.Contracts.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>A judge that can give its verdict on one row.</summary>
internal interface IVerdictJudge
{
    /// <summary>The verdict on a row; one that is no subject of the report year too.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="number">The row's number in the batch.</param>
    /// <param name="place">Where the row stands with regard to the report.</param>
    Verdict VerdictOn(FactBatch batch, int number, RowPlace place);
}
