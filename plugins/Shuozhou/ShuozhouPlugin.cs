using Oversight.Contracts;
using Oversight.Contracts.Plugins;

namespace Shuozhou;

/// <summary>朔州市朔城区工业和信息化局 — Bureau of Industry and Information Technology of Shuocheng District, Shuozhou.</summary>
public sealed class ShuozhouPlugin : IJurisdictionPlugin
{
    /// <inheritdoc/>
    public string Id => "shuozhou";

    /// <inheritdoc/>
    public LocalText Name => new("朔州市朔城区工业和信息化局", "Shuocheng District of Shuozhou, industry and information technology");

    /// <inheritdoc/>
    public string Version => "0.1.0";

    /// <inheritdoc/>
    public LegalDocument Document => new(
        new LocalText(
            "朔州市朔城区工业和信息化局“双随机”抽查工作细则、随机抽查事项清单，朔城区科技局包容审慎监管方案",
            "Working rules for double-random inspections and item list, Shuocheng District of Shuozhou, with the science bureau's lenient-supervision scheme"),
        "",
        new DateOnly(2020, 12, 31),
        null)
    {
        Assumptions =
        [
            new LocalText(
                "细则和清单本身没有日期；取方案所署的2020年12月31日为生效日，是本项目的假定",
                "Rules and list carry no date; their validity from 31 December 2020, the day of the scheme issued with them, is this project's assumption"),
            new LocalText(
                "包容审慎监管方案由区科技局印发；本项目将其用于全部检查",
                "The lenient-supervision scheme was issued by the science bureau; this project applies it to all inspections"),
        ],
    };

    /// <inheritdoc/>
    public WorkCalendar Calendar => WorkCalendar.China;
}
