using Oversight.PlanDraws.Records;

namespace Oversight.PlanDraws.Tests.Support;

/// <summary>Requests for draws.</summary>
internal static class Requests
{
    /// <summary>The draw of a plan of <see cref="Province.County"/>.</summary>
    public static DrawRequest For(string jurisdiction, params string[] plans) => new()
    {
        Jurisdiction = jurisdiction,
        Plans = plans.Length > 0 ? plans : ["P1"],
        DrawnOn = new DateOnly(2022, 3, 1),
        Seed = "3-6-1-4",
    };
}
