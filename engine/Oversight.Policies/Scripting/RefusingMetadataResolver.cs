using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Oversight.Policies.Scripting;

/// <summary>Refuses every <c>#r</c>: a script sees Contracts and nothing else.</summary>
internal sealed class RefusingMetadataResolver : MetadataReferenceResolver
{
    public static RefusingMetadataResolver Instance { get; } = new();

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];

    public override bool Equals(object? other) => other is RefusingMetadataResolver;

    public override int GetHashCode() => 1;
}
