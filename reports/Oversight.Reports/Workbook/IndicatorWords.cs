using Oversight.Contracts;
using Oversight.Storage.Indicators;

namespace Oversight.Reports.Workbook;

/// <summary>What the indicators are called, as on the page.</summary>
internal static class IndicatorWords
{
    private static readonly Dictionary<string, LocalText> Names = new(StringComparer.Ordinal)
    {
        [IndicatorNames.Coverage] = new("检查覆盖率", "Coverage"),
        [IndicatorNames.RandomCoverage] = new("随机抽查覆盖率", "Random coverage"),
        [IndicatorNames.ParticipationRate] = new("执法人员参与率", "Participation of officers"),
        [IndicatorNames.PublicationRate] = new("结果公示率", "Publication of results"),
        [IndicatorNames.RandomPublicationRate] = new("随机抽查公示率", "Publication, random only"),
        [IndicatorNames.DeadlineBreaches] = new("逾期", "Missed deadlines"),
        [IndicatorNames.OverloadObjects] = new("超频次抽查对象", "Overloaded objects"),
        [IndicatorNames.OverloadOfficers] = new("超负荷执法人员", "Overloaded officers"),
        [IndicatorNames.CrossOverloadObjects] = new("多头检查对象", "Multi-headed inspections"),
        [IndicatorNames.DrawCompletionRate] = new("抽中任务完成率", "Draws completed"),
        [IndicatorNames.ProblemRate] = new("问题发现率", "Problems found"),
        [IndicatorNames.JointRate] = new("联合检查占比", "Joint inspections"),
        [IndicatorNames.CreditApplicationRate] = new("信用等级应用率", "Credit grades applied"),
        [IndicatorNames.OfficerFrequencyMin] = new("人员最低参与频次", "Least frequent officer"),
    };

    /// <summary>An indicator's name for people; its own where it has none.</summary>
    public static LocalText Of(string name) => Names.TryGetValue(name, out var words) ? words : new LocalText(name, name);
}
