using System.Text.Json;
using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Explanation;
using Oversight.Reports.Output;

namespace Oversight.Reports.Json;

/// <summary>Explanations as a JSON array, one entry for each jurisdiction that has the id.</summary>
public static class ExplanationJson
{
    /// <summary>Writes the array, with a line end after it.</summary>
    /// <param name="explanations">The explanations.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IReadOnlyList<Explanation> explanations, Stream output)
    {
        ArgumentNullException.ThrowIfNull(explanations);
        ArgumentNullException.ThrowIfNull(output);
        JsonFile.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var explanation in explanations)
            {
                Write(json, explanation);
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        var (subject, document) = (explanation.Subject, explanation.Plugin.Document);
        json.WriteStartObject();
        json.WriteString("kind", subject.Kind.ToString().ToLowerInvariant());
        json.WriteString("id", subject.Id);
        json.WriteString("jurisdiction", explanation.Plugin.Plugin.Id);
        Write(json, "name", explanation.Plugin.Plugin.Name);
        Write(json, "event_on", subject.EventOn);
        json.WriteNumber("year", explanation.Year);
        Write(json, "as_of", explanation.CutOff);
        json.WriteStartObject("document");
        json.WriteString("number", document.Number);
        Write(json, "title", document.Title);
        Write(json, "valid_from", document.ValidFrom);
        Write(json, "valid_to", document.ValidTo);
        json.WriteEndObject();
        json.WriteBoolean("outside_validity", explanation.IsOutsideValidity);
        json.WriteBoolean("left_out", explanation.IsLeftOut);
        json.WriteBoolean("other_year", explanation.IsOfOtherYear);
        json.WriteStartArray("rules");
        foreach (var rule in explanation.Rules)
        {
            Write(json, rule, document.Number);
        }

        json.WriteEndArray();
        ClauseJson.Write(json, "definitions", explanation.Definitions);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExplainedRule explained, string document)
    {
        var (rule, verdict) = (explained.Rule, explained.Verdict);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("kind", RuleKindNames.NameOf(rule.Kind));
        json.WriteString("severity", RuleKindNames.NameOf(rule.Severity));
        json.WriteStartObject("citation");
        json.WriteString("document", document);
        json.WriteString("article", rule.Article);
        json.WriteString("zh", rule.Wording.Zh);
        json.WriteString("en", rule.Wording.En);
        json.WriteEndObject();
        json.WriteStartObject("script");
        json.WriteString("file", rule.Location.File);
        json.WriteNumber("line", rule.Location.Line);
        json.WriteEndObject();
        json.WriteString("outcome", Name(verdict.Outcome));
        json.WriteString("reason", explained.Applies ? null : Name(verdict.Reason));
        Write(json, "date", verdict.Date);
        Write(json, "from", verdict.From);
        Write(json, "due_on", verdict.Due);
        Write(json, "done_on", verdict.Done);
        Write(json, "days_late", verdict.DaysLate);
        Write(json, "measured", verdict.Measured);
        Write(json, "limit", verdict.Limit);
        WriteClasses(json, explained);
        ClauseJson.Write(json, "clauses", explained.Clauses);
        WriteDays(json, "days", explained.Term?.Days);
        WriteDays(json, "days_over", explained.Term?.Over);
        WriteCounted(json, explained.Counted);
        json.WriteEndObject();
    }

    private static void WriteClasses(Utf8JsonWriter json, ExplainedRule explained)
    {
        if (explained.Verdict.Classes is not { } classes)
        {
            return;
        }

        json.WriteStartArray("classes");
        foreach (var found in classes)
        {
            json.WriteStartObject();
            json.WriteString("zh", found.Name.Zh);
            json.WriteString("en", found.Name.En);
            json.WriteNumber("numerator", found.Rate.Numerator);
            json.WriteNumber("denominator", found.Rate.Denominator);
            Write(json, "value", found.Rate.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDays(Utf8JsonWriter json, string name, IReadOnlyList<TermDay>? days)
    {
        if (days is not { Count: > 0 })
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var (day, number) in days)
        {
            json.WriteStartObject();
            Write(json, "date", day.Date);
            json.WriteString("weekday", Name(day.Date.DayOfWeek));
            Write(json, "counted", number);
            json.WriteString("kind", Name(day.Kind));
            if (day.Occasion is { } occasion)
            {
                Write(json, "occasion", occasion);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounted(Utf8JsonWriter json, IReadOnlyList<CountedInspection>? counted)
    {
        if (counted is null)
        {
            return;
        }

        json.WriteStartArray("counted");
        foreach (var found in counted)
        {
            json.WriteStartObject();
            json.WriteString("inspection_id", found.Id);
            Write(json, "inspected_on", found.InspectedOn);
            json.WriteString("item_id", found.ItemId);
            json.WriteString("joint_id", found.JointId);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Name<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static void Write(Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, DateOnly? day) => json.WriteString(name, day?.ToString("yyyy-MM-dd"));

    private static void Write(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
