namespace Oversight.Cli.Doctor;

/// <summary>How a check ended.</summary>
internal enum Health
{
    /// <summary>Nothing to do.</summary>
    Ok,

    /// <summary>Worth knowing; reports can be made.</summary>
    Note,

    /// <summary>Reports cannot be made, or would be wrong.</summary>
    Problem,
}
