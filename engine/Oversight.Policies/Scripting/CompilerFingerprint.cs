using Oversight.Contracts.Authoring;

namespace Oversight.Policies.Scripting;

/// <summary>Everything beside the source that decides what comes out of the compiler; changes when it or Contracts do.</summary>
/// <remarks>Apart from the compiler, and by the versions in this assembly's references: asked itself, it would have to be loaded.</remarks>
internal static class CompilerFingerprint
{
    public static string Value { get; } = string.Join('|', [
        "options 1",
        .. typeof(CompilerFingerprint).Assembly.GetReferencedAssemblies()
            .Select(reference => reference.FullName)
            .Where(name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
        $"{typeof(PolicyScript).Assembly.ManifestModule.ModuleVersionId}",
        $"{typeof(CompilerFingerprint).Assembly.ManifestModule.ModuleVersionId}",
    ]);
}
