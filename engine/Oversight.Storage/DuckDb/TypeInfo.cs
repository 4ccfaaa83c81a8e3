using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>What is needed to read the values of a type: its id and, where it has them, scale, dictionary and children.</summary>
internal sealed unsafe class TypeInfo
{
    private TypeInfo(LogicalTypeHandle type)
    {
        Id = NativeMethods.duckdb_get_type_id(type);
        Stored = Id;
        switch (Id)
        {
            case DuckDBType.Decimal:
                Stored = NativeMethods.duckdb_decimal_internal_type(type);
                Precision = NativeMethods.duckdb_decimal_width(type);
                Scale = NativeMethods.duckdb_decimal_scale(type);
                break;
            case DuckDBType.Enum:
                Stored = NativeMethods.duckdb_enum_internal_type(type);
                Dictionary = new string[NativeMethods.duckdb_enum_dictionary_size(type)];
                for (var i = 0; i < Dictionary.Length; i++)
                {
                    Dictionary[i] = Text.FromOwned(NativeMethods.duckdb_enum_dictionary_value(type, (ulong)i));
                }

                break;
            case DuckDBType.List:
                Children = [Read(NativeMethods.duckdb_list_type_child_type(type))];
                break;
            case DuckDBType.Struct:
                ReadFields(type);
                break;
        }

        Clr = ClrType();
    }

    /// <summary>The type.</summary>
    internal DuckDBType Id { get; }

    /// <summary>The type that it is stored as: an integer for DECIMAL and ENUM.</summary>
    internal DuckDBType Stored { get; }

    /// <summary>Digits of a DECIMAL, 1–38.</summary>
    internal int Precision { get; }

    /// <summary>Decimal places of a DECIMAL, 0–38.</summary>
    internal int Scale { get; }

    /// <summary>The texts of an ENUM, by code.</summary>
    internal string[] Dictionary { get; } = [];

    /// <summary>The element of a LIST, the fields of a STRUCT.</summary>
    internal TypeInfo[] Children { get; private set; } = [];

    /// <summary>The names of a STRUCT's fields.</summary>
    internal string[] Names { get; private set; } = [];

    /// <summary>The .NET type of its values.</summary>
    internal Type Clr { get; }

    /// <summary>How its vectors lie in memory; null where no <see cref="ColumnView"/> reads them.</summary>
    internal (ColumnLayout Layout, int Width)? Memory => Stored switch
    {
        DuckDBType.Boolean or DuckDBType.TinyInt or DuckDBType.UnsignedTinyInt => (ColumnLayout.Fixed, 1),
        DuckDBType.SmallInt or DuckDBType.UnsignedSmallInt => (ColumnLayout.Fixed, 2),
        DuckDBType.Integer or DuckDBType.UnsignedInteger or DuckDBType.Float or DuckDBType.Date => (ColumnLayout.Fixed, 4),
        DuckDBType.BigInt or DuckDBType.UnsignedBigInt or DuckDBType.Double or DuckDBType.Time or DuckDBType.Timestamp
            or DuckDBType.TimestampSeconds or DuckDBType.TimestampMilliseconds or DuckDBType.TimestampNanoseconds
            or DuckDBType.TimestampTz => (ColumnLayout.Fixed, 8),
        DuckDBType.HugeInt or DuckDBType.UnsignedHugeInt or DuckDBType.Uuid or DuckDBType.Interval => (ColumnLayout.Fixed, 16),
        DuckDBType.Varchar or DuckDBType.Blob => (ColumnLayout.DuckText, 16),
        _ => null,
    };

    /// <summary>Reads a type and disposes its handle.</summary>
    internal static TypeInfo Read(LogicalTypeHandle type)
    {
        using (type)
        {
            return new TypeInfo(type);
        }
    }

    private void ReadFields(LogicalTypeHandle type)
    {
        var count = (int)NativeMethods.duckdb_struct_type_child_count(type);
        Children = new TypeInfo[count];
        Names = new string[count];
        for (var i = 0; i < count; i++)
        {
            Names[i] = Text.FromOwned(NativeMethods.duckdb_struct_type_child_name(type, (ulong)i));
            Children[i] = Read(NativeMethods.duckdb_struct_type_child_type(type, (ulong)i));
        }
    }

    private Type ClrType() => Id switch
    {
        DuckDBType.Boolean => typeof(bool),
        DuckDBType.TinyInt => typeof(sbyte),
        DuckDBType.SmallInt => typeof(short),
        DuckDBType.Integer => typeof(int),
        DuckDBType.BigInt => typeof(long),
        DuckDBType.UnsignedTinyInt => typeof(byte),
        DuckDBType.UnsignedSmallInt => typeof(ushort),
        DuckDBType.UnsignedInteger => typeof(uint),
        DuckDBType.UnsignedBigInt => typeof(ulong),
        DuckDBType.HugeInt => typeof(Int128),
        DuckDBType.UnsignedHugeInt => typeof(UInt128),
        DuckDBType.Float => typeof(float),
        DuckDBType.Double => typeof(double),
        DuckDBType.Decimal => typeof(decimal),
        DuckDBType.Varchar or DuckDBType.Enum => typeof(string),
        DuckDBType.Blob => typeof(byte[]),
        DuckDBType.Date => typeof(DateOnly),
        DuckDBType.Time => typeof(TimeOnly),
        DuckDBType.Interval => typeof(TimeSpan),
        DuckDBType.Uuid => typeof(Guid),
        DuckDBType.Timestamp or DuckDBType.TimestampTz or DuckDBType.TimestampSeconds
            or DuckDBType.TimestampMilliseconds or DuckDBType.TimestampNanoseconds => typeof(DateTime),
        DuckDBType.List => ElementType(Children[0].Clr).MakeArrayType(),
        DuckDBType.Struct => typeof(Dictionary<string, object?>),
        _ => typeof(object),
    };

    // A list may hold nulls, so its elements must be able to be null.
    private static Type ElementType(Type type) => type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;
}
