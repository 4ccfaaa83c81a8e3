namespace Oversight.PlanDraws.Records;

/// <summary>How an officer is replaced.</summary>
public enum ChangeMethod
{
    /// <summary>Another officer is drawn among those left (再次随机抽取).</summary>
    Redraw,

    /// <summary>The officer and one of another team exchange their visits (交换检查对象).</summary>
    Swap,
}
