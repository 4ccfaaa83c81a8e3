using Oversight.Contracts;
using Oversight.Contracts.Plugins;

namespace Shancheng;

/// <summary>鹤壁市山城区人民政府 — the supervision departments of Shancheng District, Hebi.</summary>
public sealed class ShanchengPlugin : IJurisdictionPlugin
{
    /// <inheritdoc/>
    public string Id => "shancheng";

    /// <inheritdoc/>
    public LocalText Name => new("鹤壁市山城区", "Shancheng District of Hebi");

    /// <inheritdoc/>
    public string Version => "0.1.0";

    /// <inheritdoc/>
    public LegalDocument Document => new(
        new LocalText(
            "山城区推广“双随机”抽查规范事中事后监管工作实施方案",
            "Plan of Shancheng District for double-random inspections in supervision during and after the event"),
        "山政办〔2016〕26号",
        new DateOnly(2016, 10, 8),
        null);

    /// <inheritdoc/>
    public WorkCalendar Calendar => WorkCalendar.China;
}
