using Oversight.Contracts;
using Oversight.Contracts.Plugins;

namespace Chicago;

/// <summary>Food inspections in Chicago: a worked example with made-up limits, not a legal document.</summary>
public sealed class ChicagoPlugin : IJurisdictionPlugin
{
    /// <inheritdoc/>
    public string Id => "chicago";

    /// <inheritdoc/>
    public LocalText Name => new("芝加哥食品检查（示例）", "Chicago food inspections (worked example)");

    /// <inheritdoc/>
    public string Version => "0.1.0";

    /// <inheritdoc/>
    public LegalDocument Document => new(
        new LocalText("示例规则，不是法律文件", "Example rules, not a legal document"),
        "",
        new DateOnly(2011, 1, 1),
        null)
    {
        Assumptions =
        [
            new LocalText(
                "规则和数字都是示例，违反它们不说明芝加哥市的任何情况",
                "Rules and numbers are made up for the example; a breach of them says nothing about the City of Chicago"),
            new LocalText(
                "random 在这里指例行检查（canvass），没有抽签；检查人员是按颜色命名的分组，不是个人",
                "Here random means the routine canvass; nothing was drawn by lot. Officers are groups named by colours, not persons"),
        ],
    };

    /// <inheritdoc/>
    public WorkCalendar Calendar => WorkCalendar.Weekdays;
}
