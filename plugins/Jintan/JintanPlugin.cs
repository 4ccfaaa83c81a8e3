using Oversight.Contracts;
using Oversight.Contracts.Plugins;

namespace Jintan;

/// <summary>常州市金坛区商务局 — Bureau of Commerce of Jintan District, Changzhou.</summary>
public sealed class JintanPlugin : IJurisdictionPlugin
{
    /// <inheritdoc/>
    public string Id => "jintan";

    /// <inheritdoc/>
    public LocalText Name => new("常州市金坛区商务局", "Jintan District of Changzhou, commerce");

    /// <inheritdoc/>
    public string Version => "0.1.0";

    /// <inheritdoc/>
    public LegalDocument Document => new(
        new LocalText(
            "常州市金坛区商务局“双随机一公开”实施方案",
            "Plan for double-random inspections, Bureau of Commerce of Jintan District"),
        "坛商字〔2018〕42号",
        new DateOnly(2018, 1, 1),
        null)
    {
        Assumptions =
        [
            new LocalText(
                "文件只有年号，没有日期；取2018年1月1日为生效日，是本项目的假定",
                "The document carries a year but no day; its validity from 1 January 2018 is this project's assumption"),
        ],
    };

    /// <inheritdoc/>
    public WorkCalendar Calendar => WorkCalendar.China;
}
