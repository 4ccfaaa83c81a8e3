using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Oversight.Storage.DuckDb;

/// <summary>A value for <c>$name</c>, or by its place for <c>$1</c> and <c>?</c>.</summary>
/// <remarks>
/// Types: bool, integers of 8 to 64 bits, float, double, decimal, string, byte[], DateOnly, DateTime, Guid (as text),
/// sequences of string (VARCHAR[]); null and DBNull for NULL.
/// </remarks>
public sealed class DuckDBParameter : DbParameter
{
    private string name = "";

    /// <summary>A parameter without value.</summary>
    public DuckDBParameter()
    {
    }

    /// <summary>A positional parameter.</summary>
    public DuckDBParameter(object? value) => Value = value;

    /// <summary>A named parameter; a leading <c>$</c>, <c>@</c> or <c>:</c> of the name is dropped.</summary>
    public DuckDBParameter(string name, object? value)
    {
        ParameterName = name;
        Value = value;
    }

    /// <inheritdoc/>
    [AllowNull]
    public override string ParameterName
    {
        get => name;
        set => name = (value ?? "").TrimStart('$', '@', ':');
    }

    /// <inheritdoc/>
    public override object? Value { get; set; }

    /// <inheritdoc/>
    public override DbType DbType { get; set; }

    /// <inheritdoc/>
    public override ParameterDirection Direction { get; set; } = ParameterDirection.Input;

    /// <inheritdoc/>
    public override bool IsNullable { get; set; } = true;

    /// <inheritdoc/>
    public override int Size { get; set; }

    /// <inheritdoc/>
    [AllowNull]
    public override string SourceColumn { get; set; } = "";

    /// <inheritdoc/>
    public override bool SourceColumnNullMapping { get; set; }

    /// <inheritdoc/>
    public override void ResetDbType() => DbType = DbType.Object;
}
