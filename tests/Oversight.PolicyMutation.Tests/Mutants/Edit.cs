namespace Oversight.PolicyMutation.Tests.Mutants;

/// <summary>A change of a text: what stands between two places is replaced.</summary>
/// <param name="Start">First character that goes.</param>
/// <param name="End">First character after them.</param>
/// <param name="Text">What comes in their place.</param>
/// <param name="Change">What the change is called.</param>
/// <param name="At">The character that the change is about; where a call is removed, its name.</param>
internal readonly record struct Edit(int Start, int End, string Text, string Change, int At)
{
    /// <summary>The changed text.</summary>
    public string In(string source) => string.Concat(source.AsSpan(0, Start), Text, source.AsSpan(End));
}
