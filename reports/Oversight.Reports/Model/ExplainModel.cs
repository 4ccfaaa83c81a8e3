using Oversight.Contracts;
using Oversight.Policies.Explanation;

namespace Oversight.Reports.Model;

/// <summary>What is explained of an id.</summary>
/// <param name="Explanations">One for each jurisdiction that has the id; at least one.</param>
/// <param name="Warnings">What the reader should know of the dataset.</param>
public sealed record ExplainModel(IReadOnlyList<Explanation> Explanations, IReadOnlyList<LocalText> Warnings);
