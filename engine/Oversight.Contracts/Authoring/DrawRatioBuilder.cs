using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Declares which objects are drawn at which factor of the plan's ratio.</summary>
public sealed class DrawRatioBuilder : DrawRuleBuilder<DrawRatioBuilder>
{
    private readonly List<RatioClass> _classes = [];

    internal DrawRatioBuilder(string id, ScriptLocation location)
        : base(id, location)
    {
    }

    /// <summary>The next class. An object belongs to the first class that takes it; one in none is drawn at the plan's ratio.</summary>
    /// <param name="zh">Its name in Chinese.</param>
    /// <param name="en">Its name in English.</param>
    /// <param name="factor">Factor on the plan's ratio; 0 means not drawn, and the product is at most 1.</param>
    /// <param name="members">Which objects belong to it.</param>
    public DrawRatioBuilder Class(string zh, string en, Parameter<double> factor, Func<Candidate, bool> members)
    {
        _classes.Add(new RatioClass(new LocalText(zh, en), factor, members));
        return this;
    }

    private protected override DrawRule Build() => new DrawRatio
    {
        Id = Id,
        Citation = Citation,
        Location = Location,
        Classes = _classes.Count > 0 ? [.. _classes] : throw Wrong("没有分类，请加 .Class(…)", "has no class; add .Class(…)"),
    };
}
