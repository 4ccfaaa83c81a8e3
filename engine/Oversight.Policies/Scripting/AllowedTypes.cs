using Microsoft.CodeAnalysis;
using Oversight.Contracts.Authoring;

namespace Oversight.Policies.Scripting;

/// <summary>The types that a policy may touch: Contracts, the plain values of the language, and nothing that acts.</summary>
internal static class AllowedTypes
{
    private static readonly string ContractsName = typeof(PolicyScript).Assembly.GetName().Name!;

    private static readonly HashSet<string> System = new(StringComparer.Ordinal)
    {
        "System.Object", "System.Void", "System.Boolean", "System.Byte", "System.Char", "System.Int32", "System.Int64",
        "System.Double", "System.Decimal", "System.String", "System.DateOnly", "System.DayOfWeek", "System.Nullable<T>",
        "System.Math", "System.ValueType", "System.Enum", "System.Range", "System.Index",
    };

    public static bool Contains(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Contains(array.ElementType),
        ITypeParameterSymbol => true,
        IErrorTypeSymbol or IDynamicTypeSymbol or IPointerTypeSymbol or IFunctionPointerTypeSymbol => false,
        INamedTypeSymbol named => Named(named) && named.TypeArguments.All(Contains),
        _ => false,
    };

    private static bool Named(INamedTypeSymbol type) =>
        type.IsTupleType
        || type.IsScriptClass
        || type.ContainingAssembly?.Name == ContractsName
        || System.Contains(type.OriginalDefinition.ToDisplayString(Qualified))
        || (type.TypeKind == TypeKind.Delegate && type.ContainingNamespace.ToDisplayString() == "System" && type.Name is "Func" or "Predicate");

    private static readonly SymbolDisplayFormat Qualified = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);
}
