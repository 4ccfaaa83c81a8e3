using Oversight.Contracts;
using Oversight.Contracts.Plugins;

namespace Xinzhou;

/// <summary>忻州市市场监管领域“双随机、一公开”监管工作领导小组 — the market supervision departments of Xinzhou.</summary>
public sealed class XinzhouPlugin : IJurisdictionPlugin
{
    /// <inheritdoc/>
    public string Id => "xinzhou";

    /// <inheritdoc/>
    public LocalText Name => new("忻州市市场监管领域", "Xinzhou, market supervision");

    /// <inheritdoc/>
    public string Version => "0.1.0";

    /// <inheritdoc/>
    public LegalDocument Document => new(
        new LocalText(
            "忻州市2022年度市场监管领域“双随机、一公开”监管工作实施方案",
            "Plan for double-random supervision of the market in Xinzhou, 2022"),
        "忻双随机办〔2022〕2号",
        new DateOnly(2022, 1, 1),
        new DateOnly(2022, 12, 31))
    {
        Assumptions =
        [
            new LocalText(
                "方案2022年4月7日印发，只说是2022年度的方案；适用于2022年全年是本项目的理解",
                "The plan was issued on 7 April 2022 for the year 2022 and names no days; that it holds for the whole year is this project's reading"),
        ],
    };

    /// <inheritdoc/>
    public WorkCalendar Calendar => WorkCalendar.China;
}
