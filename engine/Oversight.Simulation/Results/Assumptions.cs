using Oversight.Contracts;
using Oversight.Simulation.Loading;

namespace Oversight.Simulation.Results;

/// <summary>What a simulation assumes, in plain words.</summary>
internal static class Assumptions
{
    public static IReadOnlyList<LocalText> Of(SimulationRequest request, PackFrames frames, ViolationRates rates) => [.. List(request, frames, rates)];

    private static IEnumerable<LocalText> List(SimulationRequest request, PackFrames frames, ViolationRates rates)
    {
        yield return new LocalText(
            "只模拟计划中的随机抽查；投诉、交办、复查等检查不计入，本年已有的检查记录也不占用次数。",
            "Only the random draws of the plans are simulated; visits on complaints, by order or for follow-up are left out, and inspections already on record in the year use up nothing.");
        yield return new LocalText(
            "每个计划按其频次（frequency）逐次抽取，未填按一次；各次在计划起止日之间均匀排开，分别检查，不合并为联合检查。",
            "Each plan is drawn as often as its frequency says, once where it says nothing, spread evenly over its days; each draw is visited for itself, not jointly.");
        yield return new LocalText(
            "能否抽取、分类、免检和执法人员资格按计划的第一天认定；存续对象为本年年末已登记的对象，年内登记的也从年初算起；历年的名录和执法人员与本年相同。",
            "Who may be drawn, classes, exemptions and officers are looked at on a plan's first day; firms that are registered in the course of the year are active from its beginning; in later years firms and officers are the same.");
        yield return request.Teams
            ? new LocalText("执法人员的负荷来自完整的检查组抽取，利害关系回避在内。", "The officers' loads come from full draws of teams, conflicts of interest included.")
            : new LocalText(
                "执法人员的负荷来自检查组抽取的边际概率：每次抽取在本科室内尽量平均，余数随机；利害关系回避不计（--teams 可计入）。",
                "The officers' loads come from the marginals of the team draw: within a section as even as can be, the remainder at random; conflicts of interest are left out (--teams takes them in).");
        if (Caps(frames) is { } caps)
        {
            yield return caps;
        }

        yield return rates.Mean is { } mean
            ? new LocalText(
                $"发现问题的概率取自本辖区有记录的 {rates.Inspections:N0} 次已完成随机抽查，其中 {rates.Problems:N0} 次有问题（{mean:P1}），按信用等级和行业分组，经验贝叶斯收缩。",
                $"How often a visit finds a problem comes from {rates.Inspections:N0} completed random inspections on record, {rates.Problems:N0} of them with a problem ({mean:P1}), by credit grade and industry, shrunk by empirical Bayes.")
            : new LocalText("没有已完成的随机抽查记录，不估计发现的问题数。", "There is no completed random inspection on record, so problems found are not estimated.");
        yield return new LocalText(
            "“全部检查一遍所需年数”由各对象一年内的抽中概率算出：假设每年都与本年相同，各年、各对象相互独立，频次上限不计。",
            "The years until all have been visited follow from each firm's chances in a year: every year is taken to be like this one, years and firms to be independent of each other, and caps are left out.");
        yield return new LocalText(
            "回答看规则包中由抽取决定的每一条比例、频次和比较规则，原则性要求（提示）也算；比较规则（例如加大力度、A 级不多于其他）按每一遍实际抽到的覆盖率判断，比例很小时单凭偶然和取整就可能不符。",
            "The answer looks at every share, cap and comparison of the pack that the draws decide, notices too; a comparison (to intensify checks, or to draw grade A no more than others) is judged by the coverage that each replicate drew, so at small ratios chance and rounding alone may break it.");
        if (!frames.IsInForce)
        {
            yield return new LocalText("文件在这一年不在有效期内：规则不影响抽取，也不判断。", "The document is not in force in that year: its rules shape no draw, and none is judged.");
        }
    }

    /// <summary>Why there are firms over the cap or not; null where the pack has no cap.</summary>
    private static LocalText? Caps(PackFrames frames) => (frames.Rules.Overload, frames.Caps.Any(cap => cap.IsRule)) switch
    {
        ({ IsRule: true }, _) => new LocalText(
            "遵守频次上限靠抽取：已达上限的对象不再抽取，所在层的抽取数按其余对象计算；所以超频对象为 0，除非方案写明 caps 的 enforced: false。",
            "Caps are kept by the draws: a firm that has reached one is left out, and a stratum's quota is counted from those who remain; so no firm is over the cap, unless a scenario sets enforced: false under caps."),
        ({ IsRule: false }, var kept) => new LocalText(
            $"超频对象按规则包的统计口径计算，它不是规则，抽取不因此跳过任何对象。{(kept ? "规则包的频次上限则靠抽取遵守：已达上限的对象不再抽取，所在层的抽取数按其余对象计算，除非方案写明 caps 的 enforced: false。" : "")}",
            $"Firms over the cap are counted by the pack's own measure, which is no rule, so the draws pass nobody over for it.{(kept ? " Caps that are rules are kept by the draws: a firm that has reached one is left out, and a stratum's quota is counted from those who remain, unless a scenario sets enforced: false under caps." : "")}"),
        (null, true) => new LocalText(
            "遵守频次上限靠抽取：已达上限的对象不再抽取，所在层的抽取数按其余对象计算，除非方案写明 caps 的 enforced: false。",
            "Caps are kept by the draws: a firm that has reached one is left out, and a stratum's quota is counted from those who remain, unless a scenario sets enforced: false under caps."),
        _ => null,
    };
}
