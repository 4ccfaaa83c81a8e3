namespace Oversight.PlanDraws.Teams;

/// <summary>What shapes the teams of a draw.</summary>
/// <param name="Size">Officers of each team.</param>
/// <param name="MaxLoad">The most visits of one officer; null = no limit.</param>
/// <param name="CrossSection">Whether officers of every section are drawn.</param>
/// <param name="MayCrossSections">Whether the pack allows that.</param>
/// <param name="Rules">Ids of the pack's rules behind it.</param>
internal sealed record TeamTerms(int Size, int? MaxLoad, bool CrossSection, bool MayCrossSections, IReadOnlyList<string> Rules);
