using Oversight.Contracts;
using Oversight.Contracts.Authoring;
using Oversight.Contracts.Rules;
using Oversight.Storage;

namespace Oversight.Policies.Parameters;

/// <summary>Hands the handles of a pack's parameters to its scripts.</summary>
internal sealed class ParameterStore(IReadOnlyDictionary<string, ParameterDefinition> definitions) : IParameterSource
{
    private readonly Dictionary<string, IParameter> _taken = new(StringComparer.Ordinal);

    /// <summary>That there is no such parameter.</summary>
    public static LocalText Unknown(string name, IEnumerable<string> known) => NearestName.Of(name, known) is { } near
        ? new LocalText(
            $"parameters.yaml 里没有参数 “{name}”；是不是 {near}？", $"there is no parameter \"{name}\" in parameters.yaml; did you mean {near}?")
        : new LocalText(
            $"parameters.yaml 里没有参数 “{name}”；已有：{string.Join("、", known)}",
            $"there is no parameter \"{name}\" in parameters.yaml; it has {string.Join(", ", known)}");

    public Parameter<T> Take<T>(string name, ParameterUnit unit, ScriptLocation location)
        where T : struct
    {
        if (!definitions.TryGetValue(name, out var definition))
        {
            throw new PolicyDeclarationException(Unknown(name, definitions.Keys), location);
        }

        if (definition.Unit != unit)
        {
            throw new PolicyDeclarationException(
                new LocalText(
                    $"参数 “{name}” 的单位是 {ParameterUnits.NameOf(definition.Unit)}，不是 {ParameterUnits.NameOf(unit)}",
                    $"parameter \"{name}\" is in {ParameterUnits.NameOf(definition.Unit)}, not in {ParameterUnits.NameOf(unit)}"),
                location);
        }

        if (_taken.TryGetValue(name, out var known))
        {
            return (Parameter<T>)known;
        }

        var parameter = new Parameter<T>(name, unit, Values<T>(definition));
        _taken[name] = parameter;
        return parameter;
    }

    private static DatedValue<T>[] Values<T>(ParameterDefinition definition)
        where T : struct
    {
        if (definition.Override is { } text)
        {
            return [new DatedValue<T>(DateOnly.MinValue, (T)ParameterUnits.Parse(definition.Unit, text)!)];
        }

        var values = new DatedValue<T>[definition.Values.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = new DatedValue<T>(definition.Values[i].From, (T)ParameterUnits.Parse(definition.Unit, definition.Values[i].Text)!);
        }

        return values;
    }
}
