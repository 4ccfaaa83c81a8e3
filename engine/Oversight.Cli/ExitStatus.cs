namespace Oversight.Cli;

/// <summary>Exit statuses, as the data contract fixes them.</summary>
internal static class ExitStatus
{
    public const int Written = 0;
    public const int BreachFound = 1;
    public const int InputError = 2;
    public const int InternalError = 3;
    public const int Rejected = 4;
    public const int Interrupted = 130;
}
