using Oversight.Contracts;
using Oversight.Contracts.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>A class of a comparison and its rate.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Rate">Hits out of its rows.</param>
public sealed record ClassRate(LocalText Name, Ratio Rate);
