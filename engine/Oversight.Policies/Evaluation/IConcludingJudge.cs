namespace Oversight.Policies.Evaluation;

/// <summary>A judge that can only decide when all rows are seen.</summary>
internal interface IConcludingJudge
{
    /// <summary>Decides.</summary>
    /// <param name="workers">The workers with what each has counted.</param>
    /// <param name="into">The worker that takes tallies and breaches.</param>
    /// <param name="jurisdiction">Sizes of the jurisdiction's registries.</param>
    void Conclude(IReadOnlyList<Worker> workers, Worker into, JurisdictionBase jurisdiction);
}
