namespace Oversight.Drawing.Teams;

/// <summary>How a member is replaced after the draw.</summary>
public enum TeamChangeMethod
{
    /// <summary>Drawn among those who are left (重新抽取).</summary>
    Redraw,

    /// <summary>Changes places with a member of another team (对调).</summary>
    Swap,
}
