using Microsoft.CodeAnalysis;

namespace Oversight.Policies.Scripting;

/// <summary>Refuses every <c>#load</c>: what a script does stands in the script.</summary>
internal sealed class RefusingSourceResolver : SourceReferenceResolver
{
    public static RefusingSourceResolver Instance { get; } = new();

    public override string? NormalizePath(string path, string? baseFilePath) => null;

    public override string? ResolveReference(string path, string? baseFilePath) => null;

    public override Stream OpenRead(string resolvedPath) =>
        throw new NotSupportedException("policy scripts load no other files");

    public override bool Equals(object? other) => other is RefusingSourceResolver;

    public override int GetHashCode() => 1;
}
