using Oversight.Datasets.Calendars;
using Oversight.Datasets.Province;

namespace Oversight.Datasets.Inspections;

/// <summary>The days of an inspection after the first, each within the time that the jurisdiction's document gives.</summary>
internal sealed class Timeline(JurisdictionSpec spec, WorkingCalendar calendar, DateOnly extractedOn)
{
    public WorkingCalendar Calendar { get; } = calendar;

    /// <summary>Fills every date from <see cref="InspectionRow.InspectedOn"/> and the outcome.</summary>
    public void Build(InspectionRow row)
    {
        row.CompletedOn = null;
        row.NoticeServed = true;
        row.Signed = true;
        if (spec.Is("zibo") && row.Evidence && row.Random.Chance(400_000))
        {
            // Constructive completion (Zibo Art. 17): evidence stands in for an end on site.
            row.NoticeServed = row.Random.Chance(500_000);
            row.Signed = false;
            FromCompletion(row);
            return;
        }

        row.CompletedOn = Calendar.Add(row.InspectedOn, row.Random.Between(0, 3));
        FromCompletion(row);
    }

    /// <summary>Fills the dates that follow completion; all null without one.</summary>
    public void FromCompletion(InspectionRow row)
    {
        row.ReportOn = After(row.CompletedOn, row.Random.Between(0, 5));
        row.FeedbackOn = After(row.ReportOn, row.Random.Between(0, 5));
        bool refusal = row.Result is "uncooperative" or "falsified";
        row.DecisionOn = row.Decision == "none" ? null
            : After(row.CompletedOn ?? row.InspectedOn, refusal ? row.Random.Between(1, 3) : row.Random.Between(3, 15));
        Publish(row, refusal);
        row.ArchivedOn = Known(After(row.CompletedOn, row.Random.Between(8, 30)));
        Rectify(row);
    }

    /// <summary>Fills published_on again, after report_on or decision_on changed.</summary>
    public void Publish(InspectionRow row, bool refusal)
    {
        int quick = row.Random.Between(0, 2);
        int slow = row.Random.Between(5, 20);
        DateOnly? published;
        if (spec.Is("zibo"))
        {
            row.Withheld = row.Random.Chance(15_000);
            published = row.Withheld ? null : After(row.ReportOn, quick);
        }
        else if (spec.MonthlyPlans)
        {
            bool fromDecision = row.DecisionOn is not null && spec.Is("shancheng");
            published = After(fromDecision ? row.DecisionOn : row.CompletedOn, refusal ? quick + 1 : slow);
        }
        else
        {
            published = After(row.DecisionOn > row.ReportOn ? row.DecisionOn : row.ReportOn, quick);
        }

        row.PublishedOn = Known(published);
    }

    private void Rectify(InspectionRow row)
    {
        row.RectifyDue = null;
        row.RectifiedOn = null;
        row.RevisitedOn = null;
        if (!row.IsProblem)
        {
            return;
        }

        DateOnly due = (row.CompletedOn ?? row.InspectedOn).AddDays(row.Random.Between(15, 30));
        if (due.Month == 12 && due.Day > 15)
        {
            // Jintan wants the revisit by the end of the year: too little time is left for that.
            due = new DateOnly(due.Year + 1, 1, due.Day - 10);
        }

        row.RectifyDue = due;
        row.RectifiedOn = Known(row.Corrected == false
            ? due.AddDays(row.Random.Between(3, 12))
            : due.AddDays(-row.Random.Between(0, 7)));
        row.RevisitedOn = Known(due.AddDays(row.Random.Between(0, 8)));
    }

    private DateOnly? After(DateOnly? day, int count) => day is { } known ? Calendar.Add(known, count) : null;

    /// <summary>What happened after the data were taken out is not in them.</summary>
    private DateOnly? Known(DateOnly? day) => day > extractedOn ? null : day;
}
