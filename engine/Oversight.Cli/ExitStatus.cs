namespace Oversight.Cli;

/// <summary>Exit statuses, as the data contract fixes them.</summary>
internal static class ExitStatus
{
    public const int Written = 0;
    public const int BreachFound = 1;
    /// <summary>A verified record differs; the contract's 1 says the same of a report: looked at, and not as it should be.</summary>
    public const int Differs = 1;
    public const int InputError = 2;
    public const int InternalError = 3;
    public const int Rejected = 4;
    public const int Interrupted = 130;
}
