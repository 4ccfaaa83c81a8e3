namespace Oversight.Contracts.Facts;

/// <summary>What one row of a fact batch stands for.</summary>
public enum FactKind
{
    /// <summary>One inspection of one object on one item (检查).</summary>
    Inspection,

    /// <summary>One entry of the registry of inspected entities (检查对象名录库).</summary>
    Object,

    /// <summary>One entry of the registry of enforcement officers (执法检查人员名录库).</summary>
    Officer,

    /// <summary>One inspection item (随机抽查事项).</summary>
    Item,

    /// <summary>One annual or monthly plan (抽查计划).</summary>
    Plan,

    /// <summary>One draw (抽取记录).</summary>
    Draw,

    /// <summary>One objection to a result (异议).</summary>
    Objection,

    /// <summary>The jurisdiction itself, with the counts of its year.</summary>
    Jurisdiction,
}
