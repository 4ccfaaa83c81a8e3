using Oversight.Datasets.Calendars;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Output;
using Oversight.Datasets.Province;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Inspections;

/// <summary>Writes objections to published problem results of Zibo (Art. 16), and plants faults in some.</summary>
internal sealed class ObjectionWriter(
    GeneratorOptions options, JurisdictionSpec spec, WorkingCalendar calendar, FaultLedger ledger, ProvinceTables tables)
{
    private static readonly string[] Rules = ["zibo.16.accept", "zibo.16.review", "zibo.16.feedback", "zibo.16.correct"];
    private int _number;

    public void Pass(InspectionRow row)
    {
        if (!spec.Is("zibo") || !row.IsProblem || !row.IsRandom || row.PublishedOn is not { } published)
        {
            return;
        }

        var random = new PhiloxStream(options.Seed, StreamPurpose.Objection, spec.Scope(row.Year), row.Id.Number);
        bool tooLate = random.Chance(60_000);
        DateOnly received = calendar.Add(published, tooLate ? random.Between(61, 80) : random.Between(1, 55));
        if (!random.Chance(450_000) || received > new DateOnly(options.Year, 12, 31))
        {
            return;
        }

        bool accepted = !tooLate;
        bool corrected = random.Chance(300_000);
        DateOnly? reviewed = accepted ? calendar.Add(received, random.Between(3, 20)) : null;
        DateOnly? feedback = reviewed is { } day ? calendar.Add(day, random.Between(0, 7)) : null;
        DateOnly? correctedOn = accepted && corrected ? feedback : null;
        var id = new RowId($"{spec.Prefix}-O", ++_number);
        if (options.FaultMillionths > 0 && spec.IsJudged(options.Year) && received.Year == options.Year && accepted
            && (random.Chance(options.FaultMillionths) || Rules.Any(r => ledger.Count(r) == 0)))
        {
            string rule = Rules.MinBy(ledger.Count)!;
            if (Break(rule, received, ref accepted, ref reviewed, ref feedback, ref corrected, ref correctedOn) is { } note)
            {
                ledger.Add(rule, spec.Id, "objection", id, note);
            }
        }

        tables.Objections.Id(id).Term(spec.Id).Id(row.Id).Day(received).Flag(accepted).Day(reviewed)
            .Term(reviewed is null ? null : corrected ? "corrected" : "upheld").Day(feedback).Day(correctedOn).End();
    }

    /// <summary>Null where the duty falls due after the report year, so that this objection cannot break it.</summary>
    private string? Break(string rule, DateOnly received, ref bool accepted, ref DateOnly? reviewed, ref DateOnly? feedback,
        ref bool corrected, ref DateOnly? correctedOn)
    {
        switch (rule)
        {
            case "zibo.16.accept":
                accepted = false;
                reviewed = feedback = correctedOn = null;
                return "received in time, and turned away";
            case "zibo.16.review" when calendar.Add(received, 20).Year == options.Year:
                reviewed = feedback = correctedOn = null;
                return "never reviewed";
            case "zibo.16.feedback" when calendar.Add(reviewed!.Value, 7) is { } due && due.Year == options.Year:
                feedback = calendar.Add(due, 1);
                correctedOn = corrected ? feedback : null;
                return "feedback one working day late";
            case "zibo.16.correct":
                corrected = true;
                correctedOn = null;
                return "the result was to be corrected, and was not";
            default:
                return null;
        }
    }
}
