namespace Oversight.Contracts.Rules;

/// <summary>The pack lets officers of other sections be drawn (跨科室抽取), with the approval that a rule asks for.</summary>
/// <param name="Because">Id of that rule.</param>
/// <param name="Location">Where the script declares it.</param>
public sealed record DrawCrossSections(string Because, ScriptLocation Location) : DrawDefinition(Because, Location);
