using System.Globalization;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Explanation;

namespace Oversight.Cli.Console;

/// <summary>Operands and parameters of an explanation, as text.</summary>
/// <param name="words">The language.</param>
internal sealed class FactText(Words words)
{
    /// <summary>The property's word and name, and its value.</summary>
    public string Of(Operand operand)
    {
        var hidden = operand.IsHidden ? words["（晚于截止日，视为未知）", " (after the cut-off, so not known)"] : "";
        return words[
            $"{operand.Term.Zh}（{operand.Property}）：{Value(operand.Value)}{hidden}",
            $"{operand.Term.En} ({operand.Property}): {Value(operand.Value)}{hidden}"];
    }

    /// <summary>The parameter with the value in force, and where it comes from.</summary>
    public string Of(ExplainedParameter parameter)
    {
        var value = Quantity(parameter.Value, parameter.Unit);
        var source = parameter.Replaced is { } own
            ? words[
                $"由 --set 改定（文件规定 {Quantity(own, parameter.Unit)}，{parameter.Citation}）",
                $"set by --set (the document has {Quantity(own, parameter.Unit)}, {parameter.Citation})"]
            : words[$"自 {parameter.From:yyyy-MM-dd} 起，{parameter.Citation}", $"since {parameter.From:yyyy-MM-dd}, {parameter.Citation}"];
        var assumption = parameter.Assumption is { } assumed ? words[$"；本项目的假定：{assumed.Zh}", $"; an assumption: {assumed.En}"] : "";
        return words[
            $"{parameter.Meaning.Zh}（{parameter.Name}）：{value}，{source}{assumption}",
            $"{parameter.Meaning.En} ({parameter.Name}): {value}, {source}{assumption}"];
    }

    /// <summary>A number with at most six decimals.</summary>
    public static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private string Value(object? value) => value switch
    {
        null => words["无", "none"],
        string text => SafeText.Of(text),
        DateOnly day => $"{day:yyyy-MM-dd}",
        double number => Number(number),
        Ratio ratio => $"{ratio.Numerator}/{ratio.Denominator}{(ratio.Value is { } rate ? $" = {Number(rate)}" : "")}",
        _ => FactTerms.OfValue(value) is { } word ? words[word] : value.ToString() ?? "",
    };

    private string Quantity(string value, ParameterUnit unit) => unit switch
    {
        ParameterUnit.WorkingDays => words[$"{value} 个工作日", $"{value} working days"],
        ParameterUnit.Days => words[$"{value} 日", $"{value} days"],
        ParameterUnit.Months => words[$"{value} 个月", $"{value} months"],
        _ => value,
    };
}
