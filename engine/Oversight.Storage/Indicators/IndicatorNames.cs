namespace Oversight.Storage.Indicators;

/// <summary>Names of the indicators, as the data contract fixes them.</summary>
public static class IndicatorNames
{
    public const string Coverage = "coverage";
    public const string RandomCoverage = "random_coverage";
    public const string OverloadObjects = "overload_objects";
    public const string OverloadOfficers = "overload_officers";
    public const string ParticipationRate = "participation_rate";
    public const string OfficerFrequencyMin = "officer_frequency_min";
    public const string PublicationRate = "publication_rate";
    public const string RandomPublicationRate = "random_publication_rate";
    public const string DeadlineBreaches = "deadline_breaches";
    public const string DrawCompletionRate = "draw_completion_rate";
    public const string JointRate = "joint_rate";
    public const string ProblemRate = "problem_rate";
    public const string CreditApplicationRate = "credit_application_rate";
    public const string CrossOverloadObjects = "cross_overload_objects";

    /// <summary>All names in the contract's order; the last one is the province's alone.</summary>
    public static IReadOnlyList<string> InOrder { get; } =
    [
        Coverage, RandomCoverage, OverloadObjects, OverloadOfficers, ParticipationRate, OfficerFrequencyMin, PublicationRate,
        RandomPublicationRate, DeadlineBreaches, DrawCompletionRate, JointRate, ProblemRate, CreditApplicationRate,
        CrossOverloadObjects,
    ];
}
