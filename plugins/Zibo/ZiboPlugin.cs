using Oversight.Contracts;
using Oversight.Contracts.Plugins;

namespace Zibo;

/// <summary>淄博市工业和信息化局 — Bureau of Industry and Information Technology of Zibo.</summary>
public sealed class ZiboPlugin : IJurisdictionPlugin
{
    /// <inheritdoc/>
    public string Id => "zibo";

    /// <inheritdoc/>
    public LocalText Name => new("淄博市工业和信息化局", "Zibo, industry and information technology");

    /// <inheritdoc/>
    public string Version => "0.1.0";

    /// <inheritdoc/>
    public LegalDocument Document => new(
        new LocalText(
            "淄博市工业和信息化局“双随机、一公开”监管工作实施细则",
            "Implementing rules for double-random supervision, Bureau of Industry and Information Technology of Zibo"),
        "淄工信发〔2020〕5号",
        new DateOnly(2020, 6, 6),
        new DateOnly(2025, 6, 5));

    /// <inheritdoc/>
    public WorkCalendar Calendar => WorkCalendar.China;
}
