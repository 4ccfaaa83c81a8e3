using Oversight.Contracts;
using Oversight.PlanDraws.Records;
using Oversight.Policies.Draws;

namespace Oversight.PlanDraws.Teams;

/// <summary>What shapes the teams of a draw.</summary>
/// <param name="Size">Officers of each team.</param>
/// <param name="MaxLoad">The most visits of one officer; null = no limit.</param>
/// <param name="CrossSection">Whether officers of every section are drawn.</param>
/// <param name="MayCrossSections">Whether the pack allows that.</param>
/// <param name="Rules">Ids of the pack's rules behind it.</param>
internal sealed record TeamTerms(int Size, int? MaxLoad, bool CrossSection, bool MayCrossSections, IReadOnlyList<string> Rules)
{
    /// <summary>Puts together what the request asks for and what the pack says.</summary>
    /// <param name="request">The request.</param>
    /// <param name="frames">What the pack says.</param>
    /// <exception cref="DrawException">The request asks for less than the pack, or for a cross-section draw that it does not provide for.</exception>
    public static TeamTerms Of(DrawRequest request, SamplingFrameBuilder frames)
    {
        if (frames.TeamSize < 1)
        {
            throw new DrawException(new LocalText(
                $"{frames.TeamRule}：每组 {frames.TeamSize} 名，至少应为 1", $"{frames.TeamRule}: teams of {frames.TeamSize}; at least 1 is needed"));
        }

        if (request.TeamSize < frames.TeamSize)
        {
            var rule = frames.TeamRule ?? "《行政处罚法》第四十二条";
            throw new DrawException(new LocalText(
                $"--team-size {request.TeamSize}：每组至少 {frames.TeamSize} 名（{rule}）",
                $"--team-size {request.TeamSize}: a team has at least {frames.TeamSize} officers ({frames.TeamRule ?? "Administrative Penalty Law, Art. 42"})"));
        }

        if (request.CrossSection && frames.CrossSections is null)
        {
            throw new DrawException(new LocalText(
                "--cross-section：规则包没有跨科室抽取的规定", "--cross-section: the pack does not provide for a draw across sections"));
        }

        return new TeamTerms(
            request.TeamSize ?? frames.TeamSize,
            request.MaxLoad,
            request.CrossSection,
            frames.CrossSections is not null,
            [.. new[] { frames.TeamRule, frames.QualifiedRule, request.CrossSection ? frames.CrossSections : null }.OfType<string>()]);
    }
}
