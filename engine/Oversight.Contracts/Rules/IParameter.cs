namespace Oversight.Contracts.Rules;

/// <summary>A parameter of a pack, whatever its type.</summary>
public interface IParameter
{
    /// <summary>The name by which <c>parameters.yaml</c> and <c>--set</c> know it.</summary>
    string Name { get; }

    /// <summary>Its unit.</summary>
    ParameterUnit Unit { get; }

    /// <summary>Its value on a day, as invariant text.</summary>
    string TextOn(DateOnly day);
}
