using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Declares a dated duty of the jurisdiction itself.</summary>
public sealed class MilestoneBuilder : RuleBuilder<MilestoneBuilder>
{
    private Parameter<MonthDay>? _everyYear;
    private Parameter<DateOnly>? _once;
    private Func<Jurisdiction, DateOnly?>? _done;

    internal MilestoneBuilder(string id, ScriptLocation location)
        : base(id, location)
    {
    }

    /// <summary>Due on this day of every year.</summary>
    public MilestoneBuilder By(Parameter<MonthDay> day)
    {
        _everyYear = day;
        return this;
    }

    /// <summary>Due once, on this day.</summary>
    public MilestoneBuilder By(Parameter<DateOnly> day)
    {
        _once = day;
        return this;
    }

    /// <summary>The day on which it was done follows from the facts; without it the milestones table says.</summary>
    public MilestoneBuilder DoneOn(Func<Jurisdiction, DateOnly?> day)
    {
        _done = day;
        return this;
    }

    private protected override Rule Build() =>
        (_everyYear is null) == (_once is null)
            ? throw Wrong("要有一个到期日，请加 .By(…)", "needs one due day; add .By(…)")
            : new Milestone
            {
                Id = Id,
                Kind = RuleKind.Milestone,
                Severity = Severity,
                Citation = Citation,
                Location = Location,
                DueEveryYear = _everyYear,
                DueOn = _once,
                Done = _done,
            };
}
