using System.Globalization;
using Oversight.Contracts.Rules;
using Oversight.Policies.Parameters;
using YamlDotNet.RepresentationModel;

namespace Oversight.PolicyMutation.Tests.Mutants;

/// <summary>The mutants of <c>parameters.yaml</c>: each value a step lower and a step higher.</summary>
internal static class ParameterMutants
{
    /// <summary>All mutants of the file, in the order of their places.</summary>
    /// <param name="pack">Folder name of the plug-in.</param>
    /// <param name="file">The file, relative to the plug-in's folder.</param>
    /// <param name="source">Its text.</param>
    public static IEnumerable<Mutant> Of(string pack, string file, string source)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(source));
        var parameters = (YamlMappingNode)yaml.Documents[0].RootNode["parameters"];
        foreach (var (name, parameter) in parameters.Children)
        {
            ParameterUnits.TryUnit($"{parameter["unit"]}", out var unit);
            foreach (var value in ((YamlSequenceNode)parameter["values"]).Children.Select(dated => dated["value"]))
            {
                foreach (var step in new[] { -1, 1 })
                {
                    var moved = Moved(unit, $"{value}", step);
                    var edit = new Edit((int)value.Start.Index, (int)value.End.Index, moved, $"{moved} for {value}", (int)value.Start.Index);
                    yield return new Mutant(
                        0, pack, file, (int)value.Start.Line, (int)value.Start.Column, edit.Change, $"{name}", edit.In(source));
                }
            }
        }
    }

    /// <summary>A value moved by one: a number by one, a ratio by one in its last written decimal, a date by one day.</summary>
    /// <param name="unit">The value's unit.</param>
    /// <param name="text">The value as written.</param>
    /// <param name="step">-1 or 1.</param>
    public static string Moved(ParameterUnit unit, string text, int step)
    {
        var invariant = CultureInfo.InvariantCulture;
        switch (unit)
        {
            case ParameterUnit.Ratio:
                var number = decimal.Parse(text, invariant);

                // A decimal keeps the zeros at its end, and so knows how it was written.
                return (number + (step * new decimal(1, 0, 0, false, number.Scale))).ToString(invariant);
            case ParameterUnit.DayOfYear:
                // A leap year, so that 02-29 is a day.
                return DateOnly.Parse($"2000-{text}", invariant).AddDays(step).ToString("MM-dd", invariant);
            case ParameterUnit.Date:
                return DateOnly.Parse(text, invariant).AddDays(step).ToString("yyyy-MM-dd", invariant);
            default:
                return (int.Parse(text, invariant) + step).ToString(invariant);
        }
    }
}
