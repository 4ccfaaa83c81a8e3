using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Where the handles come from that a script takes.</summary>
public interface IParameterSource
{
    /// <summary>The handle of a parameter.</summary>
    /// <typeparam name="T">Type of its value: int, double, <see cref="MonthDay"/> or DateOnly.</typeparam>
    /// <param name="name">Its name in <c>parameters.yaml</c>.</param>
    /// <param name="unit">The unit that the script expects.</param>
    /// <param name="location">Where the script asks.</param>
    /// <exception cref="PolicyDeclarationException">There is no such parameter, or it has another unit.</exception>
    Parameter<T> Take<T>(string name, ParameterUnit unit, ScriptLocation location)
        where T : struct;
}
