using System.Globalization;
using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>
/// A number of the document, dated: a policy takes the handle once and asks it, row by row, for the value in force on the
/// row's date.
/// </summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed class Parameter<T> : IParameter
    where T : struct
{
    private readonly DatedValue<T>[] _values;

    /// <summary>Makes a handle; the host does, from <c>parameters.yaml</c>.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="values">Its values in order of time, without gap or overlap; at least one.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public Parameter(string name, ParameterUnit unit, IEnumerable<DatedValue<T>> values)
    {
        _values = [.. values];
        if (_values.Length == 0)
        {
            throw new ArgumentException($"parameter {name} has no value", nameof(values));
        }

        Name = name;
        Unit = unit;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public ParameterUnit Unit { get; }

    /// <summary>The value in force on a row's date.</summary>
    /// <param name="row">The row.</param>
    public T For<TFact>(TFact row)
        where TFact : struct, IFact =>
        _values.Length == 1 ? _values[0].Value : On(row.Date);

    /// <summary>The value in force on a day; before the first value's time the first, after the last the last.</summary>
    /// <param name="day">The day.</param>
    public T On(DateOnly day)
    {
        var value = _values[0].Value;
        for (var i = 1; i < _values.Length && _values[i].From <= day; i++)
        {
            value = _values[i].Value;
        }

        return value;
    }

    /// <inheritdoc/>
    public string TextOn(DateOnly day) => On(day) switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        var value => value.ToString() ?? "",
    };
}
