using System.Collections;
using System.Data.Common;

namespace Oversight.Storage.DuckDb;

/// <summary>The parameters of a command, in order.</summary>
public sealed class DuckDBParameterCollection : DbParameterCollection, IReadOnlyList<DuckDBParameter>
{
    private readonly List<DuckDBParameter> items = [];

    /// <inheritdoc/>
    public override int Count => items.Count;

    /// <inheritdoc/>
    public override object SyncRoot => items;

    /// <summary>A parameter by its place, from 0.</summary>
    public new DuckDBParameter this[int index]
    {
        get => items[index];
        set => items[index] = value;
    }

    /// <summary>Adds a parameter.</summary>
    public DuckDBParameter Add(DuckDBParameter parameter)
    {
        items.Add(parameter);
        return parameter;
    }

    /// <summary>Adds a named parameter.</summary>
    public DuckDBParameter AddWithValue(string name, object? value) => Add(new DuckDBParameter(name, value));

    /// <inheritdoc/>
    public override int Add(object value)
    {
        items.Add((DuckDBParameter)value);
        return items.Count - 1;
    }

    /// <inheritdoc/>
    public override void AddRange(Array values) => items.AddRange(values.Cast<DuckDBParameter>());

    /// <inheritdoc/>
    public override void Clear() => items.Clear();

    /// <inheritdoc/>
    public override bool Contains(object value) => value is DuckDBParameter parameter && items.Contains(parameter);

    /// <inheritdoc/>
    public override bool Contains(string value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override void CopyTo(Array array, int index) => ((ICollection)items).CopyTo(array, index);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => items.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<DuckDBParameter> IEnumerable<DuckDBParameter>.GetEnumerator() => items.GetEnumerator();

    /// <inheritdoc/>
    public override int IndexOf(object value) => value is DuckDBParameter parameter ? items.IndexOf(parameter) : -1;

    /// <inheritdoc/>
    public override int IndexOf(string parameterName) =>
        items.FindIndex(p => string.Equals(p.ParameterName, parameterName, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override void Insert(int index, object value) => items.Insert(index, (DuckDBParameter)value);

    /// <inheritdoc/>
    public override void Remove(object value) => items.Remove((DuckDBParameter)value);

    /// <inheritdoc/>
    public override void RemoveAt(int index) => items.RemoveAt(index);

    /// <inheritdoc/>
    public override void RemoveAt(string parameterName) => items.RemoveAt(Find(parameterName));

    /// <inheritdoc/>
    protected override DbParameter GetParameter(int index) => items[index];

    /// <inheritdoc/>
    protected override DbParameter GetParameter(string parameterName) => items[Find(parameterName)];

    /// <inheritdoc/>
    protected override void SetParameter(int index, DbParameter value) => items[index] = (DuckDBParameter)value;

    /// <inheritdoc/>
    protected override void SetParameter(string parameterName, DbParameter value) =>
        items[Find(parameterName)] = (DuckDBParameter)value;

    private int Find(string name) =>
        IndexOf(name) is >= 0 and var index
            ? index
            : throw new ArgumentException($"The command has no parameter '{name}'.", nameof(name));
}
