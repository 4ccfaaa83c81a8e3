namespace Oversight.Contracts.Rules;

/// <summary>That a pack switches off a rule which it takes over, with the reason.</summary>
/// <param name="Rule">The rule's id in the pack that is loaded.</param>
/// <param name="Pack">Id of the pack that switches it off.</param>
/// <param name="Reason">Why, in the words of that pack's author.</param>
/// <param name="Citation">Where that stands.</param>
/// <param name="From">First day; null = since ever.</param>
/// <param name="To">Last day, inclusive; null = for good.</param>
public sealed record SwitchOff(string Rule, string Pack, LocalText Reason, string Citation, DateOnly? From, DateOnly? To)
{
    /// <summary>Whether the rule is off on a day.</summary>
    public bool Covers(DateOnly day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);

    /// <summary>The days and the reason in one line.</summary>
    public LocalText Note
    {
        get
        {
            var (zh, en) = (From, To) switch
            {
                (null, null) => ("", ""),
                ({ } from, null) => ($"自 {from:yyyy-MM-dd} 起", $" from {from:yyyy-MM-dd}"),
                (null, { } to) => ($"至 {to:yyyy-MM-dd} 止", $" until {to:yyyy-MM-dd}"),
                ({ } from, { } to) => ($"{from:yyyy-MM-dd} 至 {to:yyyy-MM-dd} ", $" from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}"),
            };
            return new LocalText($"{zh}停用：{Reason.Zh}（{Citation}）", $"switched off{en}: {Reason.En} ({Citation})");
        }
    }
}
