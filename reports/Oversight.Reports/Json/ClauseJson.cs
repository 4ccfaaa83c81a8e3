using System.Text.Json;
using Oversight.Contracts.Facts;
using Oversight.Policies.Explanation;
using Oversight.Policies.Parameters;

namespace Oversight.Reports.Json;

/// <summary>Clauses with their operands and parameters as JSON.</summary>
internal static class ClauseJson
{
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<ExplainedClause> clauses)
    {
        json.WriteStartArray(name);
        foreach (var clause in clauses)
        {
            json.WriteStartObject();
            json.WriteString("name", clause.Name);
            json.WriteString("source", clause.Source);
            json.WriteString("file", clause.File);
            json.WriteNumber("line", clause.Line);
            json.WriteBoolean("decides", clause.Decides);
            WriteArray(json, "operands", clause.Operands, Write);
            WriteArray(json, "parameters", clause.Parameters, Write);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> entries, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            write(json, entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Operand operand)
    {
        json.WriteString("property", operand.Property);
        json.WriteString("zh", operand.Term.Zh);
        json.WriteString("en", operand.Term.En);
        json.WritePropertyName("value");
        WriteValue(json, operand.Value);
        if (operand.Value is Enum && FactTerms.OfValue(operand.Value) is { } word)
        {
            json.WriteString("value_zh", word.Zh);
            json.WriteString("value_en", word.En);
        }

        if (operand.IsHidden)
        {
            json.WriteBoolean("after_cut_off", value: true);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd"));
                break;
            case Ratio ratio:
                json.WriteStartObject();
                json.WriteNumber("numerator", ratio.Numerator);
                json.WriteNumber("denominator", ratio.Denominator);
                json.WritePropertyName("value");
                WriteValue(json, ratio.Value);
                json.WriteEndObject();
                break;
            case Enum member when Convert.ToInt32(member) != 0:
                json.WriteStringValue(CodeOf(member.ToString()));
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    /// <summary>The data contract's name of a member; the credit grades stay A to D.</summary>
    private static string CodeOf(string member) => member.Length == 1 ? member : JsonNamingPolicy.SnakeCaseLower.ConvertName(member);

    private static void Write(Utf8JsonWriter json, ExplainedParameter parameter)
    {
        json.WriteString("name", parameter.Name);
        json.WriteString("zh", parameter.Meaning.Zh);
        json.WriteString("en", parameter.Meaning.En);
        json.WriteString("unit", ParameterUnits.NameOf(parameter.Unit));
        json.WriteString("value", parameter.Value);
        json.WriteString("from", $"{parameter.From:yyyy-MM-dd}");
        json.WriteString("citation", parameter.Citation);
        json.WriteString("replaces", parameter.Replaced);
        if (parameter.Assumption is { } assumption)
        {
            json.WriteStartObject("assumption");
            json.WriteString("zh", assumption.Zh);
            json.WriteString("en", assumption.En);
            json.WriteEndObject();
        }
    }
}
