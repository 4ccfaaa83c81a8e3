using Oversight.Datasets;

namespace Oversight.Reports.Jobs;

/// <summary>What a generated dataset is made from, and where it goes.</summary>
/// <param name="Options">What it is made from.</param>
/// <param name="Out">The output folder.</param>
/// <param name="Replaces">Whether any folder of that name is replaced; otherwise only an empty one and a former generated dataset.</param>
public sealed record GenerateRequest(GeneratorOptions Options, string Out, bool Replaces);
