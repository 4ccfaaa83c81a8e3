namespace Oversight.Contracts.Facts;

/// <summary>The word by which an explanation calls a property of a fact, or a value of an enumeration.</summary>
/// <param name="zh">Chinese, as the data contract says it.</param>
/// <param name="en">English.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class TermAttribute(string zh, string en) : Attribute
{
    /// <summary>The word in both languages.</summary>
    public LocalText Word { get; } = new(zh, en);
}
