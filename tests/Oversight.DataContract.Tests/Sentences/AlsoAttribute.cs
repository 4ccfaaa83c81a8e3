namespace Oversight.DataContract.Tests.Sentences;

/// <summary>Further sentences that the same test shows.</summary>
/// <param name="ids">Their ids.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AlsoAttribute(params string[] ids) : Attribute, IShowsSentences
{
    public IReadOnlyList<string> Ids => ids;
}
