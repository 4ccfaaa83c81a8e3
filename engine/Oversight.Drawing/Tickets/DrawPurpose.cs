namespace Oversight.Drawing.Tickets;

/// <summary>What a draw key is for: each purpose has tickets of its own.</summary>
public enum DrawPurpose
{
    /// <summary>Which objects are inspected (抽取检查对象).</summary>
    Objects,

    /// <summary>Which officers inspect them (抽取执法人员).</summary>
    Officers,

    /// <summary>Who leads a team (组长).</summary>
    Leader,

    /// <summary>In which order the drawn are visited (检查批次).</summary>
    Batch,
}
