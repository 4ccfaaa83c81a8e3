using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>What every declaration has: an id, a place, and the article that it cites.</summary>
/// <typeparam name="TSelf">The builder itself.</typeparam>
public abstract class CitedBuilder<TSelf>
    where TSelf : CitedBuilder<TSelf>
{
    private Citation? _citation;

    private protected CitedBuilder(string id, ScriptLocation location)
    {
        Id = id;
        Location = location;
    }

    /// <summary>The rule's id.</summary>
    public string Id { get; }

    /// <summary>Where the script declares it.</summary>
    public ScriptLocation Location { get; }

    private protected Citation Citation =>
        _citation ?? throw Wrong(
            "没有引用条款，请加 .Cites(\"第…条\", zh: \"…\", en: \"…\")",
            "cites no article; add .Cites(\"第…条\", zh: \"…\", en: \"…\")");

    /// <summary>The article and the wording. Every rule needs it.</summary>
    /// <param name="article">The article, as the document numbers it.</param>
    /// <param name="zh">What the rule asks, in Chinese, in the project's own words.</param>
    /// <param name="en">The same in English.</param>
    public TSelf Cites(string article, string zh, string en)
    {
        if (string.IsNullOrWhiteSpace(article) || string.IsNullOrWhiteSpace(zh) || string.IsNullOrWhiteSpace(en))
        {
            throw Wrong("要写明条款，以及中英两种表述", "needs an article and a wording in both languages");
        }

        _citation = new Citation(article, new LocalText(zh, en));
        return (TSelf)this;
    }

    private protected PolicyDeclarationException Wrong(string zh, string en) =>
        new(new LocalText($"规则 {Id} {zh}", $"rule {Id} {en}"), Location);

    private protected TValue Needed<TValue>(TValue? value, string verb)
        where TValue : class =>
        value ?? throw Wrong($"不完整，请加 .{verb}(…)", $"is not complete; add .{verb}(…)");
}
