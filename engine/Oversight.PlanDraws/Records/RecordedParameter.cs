namespace Oversight.PlanDraws.Records;

/// <summary>A parameter of the pack as it stands on the day of the draw.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, as files write it.</param>
/// <param name="IsSet">Whether it was set for this draw.</param>
public sealed record RecordedParameter(string Name, string Value, bool IsSet);
