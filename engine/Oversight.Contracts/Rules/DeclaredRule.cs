namespace Oversight.Contracts.Rules;

/// <summary>What every rule has as its script declared it: an id, an article, a place.</summary>
public abstract class DeclaredRule
{
    /// <summary>The rule's id, e.g. <c>pack.article.name</c>; fixed for ever.</summary>
    public required string Id { get; init; }

    /// <summary>The article and the wording, as the script gives them.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Where the script declares it.</summary>
    public required ScriptLocation Location { get; init; }

    /// <summary>The pack that it is taken over from; null = the pack's own rule.</summary>
    public PackOrigin? Origin => Location.Origin;

    /// <summary>Its id in the pack that it is taken over from; null = the pack's own rule.</summary>
    public string? InheritedId { get; internal set; }

    /// <summary>That the rule is switched off, and when; empty for a pack's own rules.</summary>
    public IReadOnlyList<SwitchOff> SwitchedOff { get; internal set; } = [];

    /// <summary>The article, with its document where that is another than the pack's own.</summary>
    public string Article => Origin is null ? Citation.Article : $"{Origin.Reference} {Citation.Article}";

    /// <summary>What it asks, and that it is switched off where it is.</summary>
    public LocalText Wording => SwitchedOff.Count == 0
        ? Citation.Wording
        : new LocalText(
            $"{Citation.Wording.Zh}【{string.Join("；", SwitchedOff.Select(off => off.Note.Zh))}】",
            $"{Citation.Wording.En} [{string.Join("; ", SwitchedOff.Select(off => off.Note.En))}]");

    /// <summary>Whether it is switched off on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsOff(DateOnly day) => SwitchedOff.Any(off => off.Covers(day));

    /// <summary>Whether it is switched off on every day of a stretch of time.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day, inclusive.</param>
    public bool IsOff(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last;)
        {
            if (SwitchedOff.FirstOrDefault(off => off.Covers(day)) is not { } found)
            {
                return false;
            }

            if (found.To is not { } to || to == DateOnly.MaxValue)
            {
                return true;
            }

            day = to.AddDays(1);
        }

        return first <= last;
    }
}
