namespace Oversight.Contracts.Rules;

/// <summary>What every rule has as its script declared it: an id, an article, a place.</summary>
public abstract class DeclaredRule
{
    /// <summary>The rule's id, e.g. <c>pack.article.name</c>; fixed for ever.</summary>
    public required string Id { get; init; }

    /// <summary>The article and the wording.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Where the script declares it.</summary>
    public required ScriptLocation Location { get; init; }
}
