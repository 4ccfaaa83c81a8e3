using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>A dated duty of the jurisdiction itself.</summary>
public sealed class Milestone : Rule
{
    /// <summary>Its name in the milestones table: the last part of the id.</summary>
    public string Name => Id[(Id.LastIndexOf('.') + 1)..];

    /// <summary>The due day in every year; null where <see cref="DueOn"/> names one day.</summary>
    public Parameter<MonthDay>? DueEveryYear { get; init; }

    /// <summary>The one due day; null where there is one in every year.</summary>
    public Parameter<DateOnly>? DueOn { get; init; }

    /// <summary>The day on which it was done, where this follows from the facts; null = the milestones table says.</summary>
    public Func<Jurisdiction, DateOnly?>? Done { get; init; }

    /// <inheritdoc/>
    public override FactKind FactKind => FactKind.Jurisdiction;

    /// <inheritdoc/>
    public override SubjectKind Subject => Done is null ? SubjectKind.Milestone : SubjectKind.Jurisdiction;

    /// <summary>The due day within a report year; null where there is none.</summary>
    /// <param name="year">The report year.</param>
    public DateOnly? DueIn(int year)
    {
        var yearEnd = new DateOnly(year, 12, 31);
        var due = DueEveryYear?.On(yearEnd).In(year) ?? DueOn?.On(yearEnd);
        return due?.Year == year ? due : null;
    }
}
