using Oversight.Storage.Calendars;

namespace Oversight.Policies.Evaluation;

/// <summary>What all judges of a jurisdiction share.</summary>
/// <param name="Year">The report year.</param>
/// <param name="CutOff">The cut-off day.</param>
/// <param name="Calendar">The pack's working days.</param>
internal sealed record EvaluationScope(int Year, DateOnly CutOff, WorkingCalendar Calendar)
{
    /// <summary>Deadlines and milestones do not know what happened after the cut-off.</summary>
    public DateOnly? Known(DateOnly? day) => day > CutOff ? null : day;
}
