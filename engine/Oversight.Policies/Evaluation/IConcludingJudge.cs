namespace Oversight.Policies.Evaluation;

/// <summary>A judge that can only decide when all rows are seen.</summary>
internal interface IConcludingJudge
{
    /// <summary>The rule.</summary>
    EvaluatedRule Rule { get; }

    /// <summary>Decides: a verdict on every subject of which a row was counted, and on the jurisdiction always.</summary>
    /// <param name="workers">The workers with what each has counted.</param>
    IEnumerable<Verdict> Conclude(IReadOnlyList<Worker> workers);

    /// <summary>Subjects to which the rule does not apply, as no row of theirs was counted.</summary>
    /// <param name="counted">Subjects with a verdict.</param>
    /// <param name="jurisdiction">Sizes of the jurisdiction's registries.</param>
    long NotCounted(long counted, JurisdictionBase jurisdiction);
}
