using Oversight.Policies.Loading;

namespace Oversight.Policies.Cases;

/// <summary>Given rows, and how the rules of a pack must come out on them.</summary>
/// <param name="Pack">Id of the pack whose rules are tried.</param>
/// <param name="File">The file, relative to the plug-in's folder.</param>
/// <param name="Line">Line of the case in the file, from 1.</param>
/// <param name="Name">What is tried; unique in the file.</param>
/// <param name="Year">The report year.</param>
/// <param name="AsOf">The cut-off day.</param>
/// <param name="Set">Parameters that the case changes, in the order of their names.</param>
/// <param name="Rows">The rows, by table.</param>
/// <param name="Expected">What is expected.</param>
public sealed record PolicyCase(
    string Pack,
    string File,
    int Line,
    string Name,
    int Year,
    DateOnly AsOf,
    IReadOnlyList<ParameterOverride> Set,
    IReadOnlyDictionary<string, IReadOnlyList<CaseRow>> Rows,
    CaseExpectation Expected);
