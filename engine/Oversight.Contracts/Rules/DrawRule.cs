namespace Oversight.Contracts.Rules;

/// <summary>A rule that shapes a draw: whom it takes more or less often, whom it leaves out, in which order the drawn are visited.</summary>
public abstract class DrawRule : DeclaredRule
{
    /// <summary>The kind as files and the rule catalogue write it.</summary>
    public const string KindName = "draw";
}
